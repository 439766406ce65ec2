package podium.judge.app.author;

import java.util.Map;
import java.util.Optional;
import podium.judge.app.author.KillMatrix.Kind;
import podium.judge.app.author.KillMatrix.Row;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The matrix as JSON, schema {@value #SCHEMA}. */
final class KillMatrixJson {
    static final String SCHEMA = "podium.kill-matrix/1";

    private KillMatrixJson() {}

    static String of(String slug, KillMatrix matrix, Optional<Variety> variety) {
        ObjectNode root =
                JsonMapper.shared().createObjectNode().put("schema", SCHEMA).put("exercise", slug);
        Map<String, String> redundant = matrix.redundant();
        ArrayNode laws = root.putArray("laws");
        for (String law : matrix.laws()) {
            ObjectNode node = laws.addObject()
                    .put("law", law)
                    .put("submissions", kills(matrix, law, Kind.SUBMISSION))
                    .put("mutants", kills(matrix, law, Kind.MUTANT))
                    .put("firstToKill", matrix.firstKills(law));
            Optional.ofNullable(redundant.get(law)).ifPresent(other -> node.put("allKilledToo", other));
        }
        ArrayNode rows = root.putArray("rows");
        matrix.rows().forEach(row -> put(row, rows.addObject()));
        variety.ifPresent(found -> put(found, root.putObject("variety")));
        return root.toString();
    }

    private static long kills(KillMatrix matrix, String law, Kind kind) {
        return matrix.killedBy(law).stream().filter(row -> row.kind() == kind).count();
    }

    private static void put(Row row, ObjectNode node) {
        node.put("kind", row.kind() == Kind.MUTANT ? "mutant" : "submission").put("name", row.name());
        row.firstKiller().ifPresent(law -> node.put("firstKiller", law));
        if (!row.explained().isEmpty()) {
            node.put("explained", row.explained());
        }
        ObjectNode killers = node.putObject("killers");
        row.killers().forEach((law, verdict) -> killers.put(law, verdict.name()));
    }

    private static void put(Variety variety, ObjectNode node) {
        ArrayNode methods = node.putArray("methods");
        for (MethodCalls calls : variety.methods()) {
            ObjectNode method = methods.addObject()
                    .put("method", calls.method().getName())
                    .put("calls", calls.calls())
                    .put("answered", calls.answered())
                    .put("distinctAnswers", calls.distinctAnswers());
            ObjectNode parameters = method.putObject("parameters");
            calls.cases().forEach((name, cases) -> {
                ObjectNode counts = parameters.putObject(name);
                cases.forEach((each, count) -> counts.put(each.words(), count));
            });
        }
        ObjectNode constants = node.put("laws", variety.laws()).putObject("lawsBrokenByConstants");
        variety.constants().forEach(constants::put);
    }
}
