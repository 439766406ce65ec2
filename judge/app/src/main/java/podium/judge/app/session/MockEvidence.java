package podium.judge.app.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import podium.judge.app.readiness.Evidence;
import podium.judge.app.readiness.Outcome;
import podium.judge.app.session.Desk.Moment;
import podium.judge.app.session.Entry.Kind;
import podium.judge.engine.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the judge found in mock sessions, as evidence of readiness: how near, and in how much of the time. */
public final class MockEvidence {
    /** What these say is that code was not finished, or the judge's fault. */
    private static final Set<String> SILENT = Set.of("CE", "NA", "JE", "SEC", "RULE");

    private static final double MILLIS_PER_MINUTE = 60_000;

    private MockEvidence() {}

    /** The evidence of sessions; an exercise of which nothing was judged gives none. */
    public static List<Evidence> of(List<MockLog> logs, Function<String, Problem> problems) {
        return logs.stream()
                .filter(MockLog::ended)
                .flatMap(log -> MockState.of(log, log.elapsed()).desks().stream()
                        .flatMap(
                                desk -> of(desk, log, problems.apply(desk.pick().slug())).stream()))
                .toList();
    }

    private static Optional<Evidence> of(Desk desk, MockLog log, Problem problem) {
        Instant at = log.plan().started();
        boolean hinted = desk.count(Kind.HINT) > 0;
        Optional<Moment> accepted = desk.moments().stream()
                .filter(moment -> moment.entry().kind() == Kind.SUBMIT)
                .filter(moment -> verdict(node(moment)).equals("AC"))
                .findFirst();
        if (accepted.isPresent()) {
            double share =
                    accepted.get().active() / (MILLIS_PER_MINUTE * desk.pick().minutes());
            Outcome outcome = Outcome.accepted(share);
            return Optional.of(new Evidence(problem, at, outcome, hinted, headline(node(accepted.get()))));
        }
        return desk.judgement()
                .filter(judgement -> !SILENT.contains(verdict(judgement)))
                .map(judgement -> new Evidence(problem, at, rejected(judgement), false, headline(judgement)));
    }

    private static Outcome rejected(JsonNode judgement) {
        JsonNode laws = judgement.path("laws");
        long held = laws.valueStream().filter(law -> verdict(law).equals("AC")).count();
        return Outcome.rejected((int) held, laws.size());
    }

    private static JsonNode node(Moment moment) {
        return JsonMapper.shared().readTree(moment.entry().text());
    }

    private static String verdict(JsonNode node) {
        return node.path("verdict").asString("");
    }

    private static String headline(JsonNode judgement) {
        return judgement.path("headline").asString("");
    }
}
