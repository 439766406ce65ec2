package podium.judge.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import podium.judge.app.quiz.Quiz;
import podium.judge.app.quiz.QuizCase;
import podium.judge.app.session.Desk;
import podium.judge.app.session.Entry;
import podium.judge.app.session.Entry.Kind;
import podium.judge.app.session.Mock;
import podium.judge.app.session.MockPlan;
import podium.judge.app.session.MockState;
import podium.judge.app.session.Preset;
import podium.judge.app.session.Talk;
import podium.judge.engine.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A session as its page needs it. */
final class StateJson {
    private final Mock mock;
    private final SessionTexts texts;

    StateJson(Mock mock, SessionTexts texts) {
        this.mock = mock;
        this.texts = texts;
    }

    /** The clock alone. */
    ObjectNode clock() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("left", mock.left())
                .put("elapsed", mock.elapsed())
                .put("paused", mock.state().paused())
                .put("ended", mock.ended());
    }

    /** Everything. */
    ObjectNode whole(String owner) {
        MockPlan plan = mock.plan();
        MockState state = mock.state();
        ObjectNode node = clock();
        node.put("owner", owner)
                .put("minutes", plan.minutes())
                .put("level", plan.level().name())
                .put("open", state.open().map(desk -> desk.pick().slug()).orElse(""))
                .put("resumed", state.resumed());
        Preset preset = plan.preset();
        node.putObject("preset")
                .put("name", preset.slug())
                .put("words", preset.words())
                .put("highlights", preset.highlights())
                .put("runs", preset.runs())
                .put("submits", preset.submits() == Integer.MAX_VALUE ? -1 : preset.submits())
                .put("counted", preset.submit() == Preset.Submit.COUNTED)
                .put("pauses", preset.pauses());
        ArrayNode exercises = node.putArray("exercises");
        state.desks().forEach(desk -> exercises.add(exercise(desk)));
        ArrayNode quiz = node.putArray("quiz");
        plan.quiz().forEach(name -> quiz.add(quiz(texts.quiz(name), state.quiz().get(name))));
        return node;
    }

    /** Which option is the best is told only to who has answered. */
    private ObjectNode quiz(QuizCase each, MockState.@Nullable Answered answered) {
        List<Integer> shown = Quiz.shown(each, mock.plan().seed());
        ObjectNode node = JsonMapper.shared()
                .createObjectNode()
                .put("name", each.name())
                .put("title", each.title())
                .put("about", each.level() + ", " + each.topic())
                .put("situation", each.situation());
        ArrayNode options = node.putArray("options");
        shown.forEach(place -> options.add(each.options().get(place).text()));
        if (answered == null) {
            return node;
        }
        node.put("firstRight", answered.order().get(0) == 0)
                .put("judged", each.judged(answered.order()))
                .put("source", each.source())
                .put("exercise", each.exercise());
        answered.mark().ifPresent(mark -> node.put("made", mark.made()));
        ArrayNode ranked = node.putArray("ranked");
        for (int place = 0; place < each.options().size(); place++) {
            ranked.addObject()
                    .put("text", each.options().get(place).text())
                    .put("why", each.options().get(place).why())
                    .put("yours", answered.order().indexOf(place) + 1);
        }
        each.namedFirst().forEach(node.putArray("points")::add);
        return node;
    }

    private ObjectNode exercise(Desk desk) {
        Problem problem = mock.problem(desk.pick().slug());
        ObjectNode node = JsonMapper.shared()
                .createObjectNode()
                .put("slug", desk.pick().slug())
                .put("title", problem.metadata().title())
                .put("level", problem.metadata().level().name())
                .put("minutes", desk.pick().minutes())
                .put("file", "My" + problem.prefix() + ".java")
                .put("task", texts.task(problem))
                .put("code", desk.code().orElseGet(() -> texts.stub(problem)))
                .put("active", desk.active())
                .put("talked", desk.talked())
                .put("submits", desk.count(Kind.SUBMIT))
                .put("accepted", desk.accepted())
                .put("finished", desk.finished());
        desk.judgement()
                .ifPresent(judgement ->
                        node.put("verdict", judgement.path("verdict").asString("")));
        List<Entry> runs = desk.entries(Kind.RUN);
        if (!runs.isEmpty()) {
            node.set("run", run(runs.get(runs.size() - 1)));
        }
        List<String> hints = texts.hints(problem);
        node.put("hints", hints.size());
        ArrayNode taken = node.putArray("taken");
        hints.subList(0, Math.min(hints.size(), desk.count(Kind.HINT))).forEach(taken::add);
        if (desk.finished()) {
            ArrayNode talk = node.putArray("talk");
            texts.talk(problem).forEach(each -> talk.add(talk(desk, each)));
        }
        return node;
    }

    private static JsonNode run(Entry entry) {
        String[] parts = entry.text().split("\n", 2);
        return run(Integer.parseInt(parts[0]), parts[1]);
    }

    static ObjectNode run(int exitCode, String text) {
        return JsonMapper.shared().createObjectNode().put("exitCode", exitCode).put("text", text);
    }

    /** What a strong answer holds is told only to who has answered. */
    private static ObjectNode talk(Desk desk, Talk talk) {
        ObjectNode node = JsonMapper.shared()
                .createObjectNode()
                .put("number", talk.number())
                .put("question", talk.question());
        if (desk.answers().containsKey(talk.number())) {
            node.put("answer", desk.answers().get(talk.number()));
            talk.points().forEach(node.putArray("points")::add);
        }
        if (desk.marks().containsKey(talk.number())) {
            node.put("made", desk.marks().get(talk.number()).made());
        }
        return node;
    }
}
