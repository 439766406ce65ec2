package podium.judge.app.cohort;

import java.util.List;
import podium.judge.app.cohort.Cohort.Entry;
import podium.judge.engine.report.Style;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person's outcomes as Gradescope's {@code results.json}: a test an exercise. One that a human has to decide has no score.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Gradescope autograder specifications</a>
 */
final class Gradescope {
    private static final int POINTS = 100;

    private Gradescope() {}

    static String of(List<Entry> entries) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        double seconds = entries.stream()
                .flatMap(entry -> entry.judgement().stream())
                .mapToDouble(judgement -> judgement.time().toMillis() / 1e3)
                .sum();
        root.put("execution_time", seconds).put("visibility", "visible").put("stdout_visibility", "hidden");
        ArrayNode tests = root.putArray("tests");
        for (int i = 0; i < entries.size(); i++) {
            tests.add(test(entries.get(i), i + 1));
        }
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode test(Entry entry, int number) {
        ObjectNode test = JsonMapper.shared()
                .createObjectNode()
                .put("name", entry.exercise())
                .put("number", Integer.toString(number))
                .put("max_score", POINTS)
                .put("visibility", "visible")
                .put("output", output(entry));
        entry.mark().ifPresent(mark -> test.put("score", mark * POINTS).put("status", mark == 1 ? "passed" : "failed"));
        test.putObject("extra_data")
                .put("verdict", entry.verdict().map(Verdict::name).orElse(""))
                .put("laws_held", entry.lawsHeld())
                .put("laws_run", entry.lawsRun());
        return test;
    }

    private static String output(Entry entry) {
        String verdict = entry.verdict()
                .map(each -> each.name() + ": " + Style.harmless(entry.headline()))
                .orElse(Style.harmless(entry.note()));
        List<String> errors = entry.judgement().map(Judgement::compileErrors).orElse(List.of());
        String held = entry.lawsRun() == 0 ? "" : "\n" + entry.lawsHeld() + " of " + entry.lawsRun() + " laws hold";
        String look = entry.wantsALook() ? "\na human will look at this" : "";
        return verdict + held + look + (errors.isEmpty() ? "" : "\n" + Style.harmless(String.join("\n", errors)));
    }
}
