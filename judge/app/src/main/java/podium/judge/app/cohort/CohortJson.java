package podium.judge.app.cohort;

import java.util.OptionalDouble;
import podium.judge.app.cohort.Cohort.Entry;
import podium.judge.engine.report.JsonReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A cohort as JSON, schema {@code podium.cohort/1} ({@code docs/schemas/cohort-1.schema.json}): a field is never renamed or given
 * another meaning under the same number.
 */
final class CohortJson {
    static final String SCHEMA = "podium.cohort/1";

    private CohortJson() {}

    static String of(Cohort cohort) {
        ObjectNode root = JsonMapper.shared().createObjectNode().put("schema", SCHEMA);
        cohort.exercises().forEach(root.putArray("exercises")::add);
        ArrayNode people = root.putArray("people");
        for (Person person : cohort.people()) {
            ObjectNode node = people.addObject().put("name", person.name());
            ArrayNode results = node.putArray("results");
            cohort.of(person).forEach(entry -> results.add(result(entry)));
        }
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode result(Entry entry) {
        ObjectNode node = JsonMapper.shared().createObjectNode().put("exercise", entry.exercise());
        entry.verdict().ifPresentOrElse(verdict -> node.put("verdict", verdict.name()), () -> node.putNull("verdict"));
        OptionalDouble mark = entry.mark();
        mark.ifPresentOrElse(share -> node.put("mark", share), () -> node.putNull("mark"));
        node.put("lawsHeld", entry.lawsHeld())
                .put("lawsRun", entry.lawsRun())
                .put("wantsALook", entry.wantsALook())
                .put("note", entry.note());
        entry.judgement().ifPresent(judgement -> node.set("judgement", JsonReport.node(judgement)));
        return node;
    }
}
