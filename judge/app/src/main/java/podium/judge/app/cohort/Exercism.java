package podium.judge.app.cohort;

import java.util.List;
import podium.judge.app.cohort.Cohort.Entry;
import podium.judge.engine.report.Style;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One outcome as an Exercism test runner's {@code results.json}, version 3. The hidden laws' code is not told; a test's place is
 * taken by its sentence.
 *
 * @see <a href="https://exercism.org/docs/building/tooling/test-runners/interface">The test runner interface</a>
 */
final class Exercism {
    private static final int VERSION = 3;
    private static final int LONGEST = 65_535;
    private static final String PASS = "pass";
    private static final String FAIL = "fail";
    private static final String ERROR = "error";

    private Exercism() {}

    static String of(Entry entry) {
        ObjectNode root = JsonMapper.shared().createObjectNode().put("version", VERSION);
        List<LawResult> laws = entry.judgement().map(Judgement::laws).orElse(List.of());
        boolean ran = !laws.isEmpty()
                && entry.verdict().filter(verdict -> verdict != Verdict.JE).isPresent();
        if (!ran) {
            return root.put("status", ERROR).put("message", message(entry)).toPrettyString() + "\n";
        }
        boolean accepted = entry.verdict().filter(Verdict.AC::equals).isPresent();
        root.put("status", accepted ? PASS : FAIL);
        ArrayNode tests = root.putArray("tests");
        laws.forEach(law -> tests.add(test(law)));
        entry.judgement()
                .flatMap(Judgement::cost)
                .ifPresent(cost -> tests.addObject()
                        .put("name", "cost")
                        .put(
                                "status",
                                entry.verdict().filter(Verdict.SLOW::equals).isPresent() ? FAIL : PASS)
                        .put("message", cost.sentence()));
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode test(LawResult law) {
        ObjectNode node = JsonMapper.shared().createObjectNode().put("name", law.law());
        return switch (law.verdict()) {
            case AC -> node.put("status", PASS);
            case WA -> node.put("status", FAIL).put("message", difference(law));
            default -> node.put("status", ERROR).put("message", difference(law));
        };
    }

    private static String difference(LawResult law) {
        return law.counterexample()
                .map(example -> String.join("\n", example.calls()) + "\ngot " + Style.harmless(example.got())
                        + (example.wanted().isEmpty() ? "" : "\nwanted " + Style.harmless(example.wanted())))
                .orElse(law.verdict().words());
    }

    private static String message(Entry entry) {
        List<String> errors = entry.judgement().map(Judgement::compileErrors).orElse(List.of());
        String whole = Style.harmless(errors.isEmpty() ? entry.headline() : String.join("\n\n", errors));
        return whole.substring(0, Math.min(LONGEST, whole.length()));
    }
}
