package podium.judge.engine.report;

import java.time.Duration;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Cost.Growth;
import podium.judge.engine.verdict.Cost.Ratio;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A judgement as JSON, schema {@code podium.judgement/1}: a field is never renamed or given another meaning under the same
 * number. Times are in milliseconds.
 */
public final class JsonReport {
    /** Name and version of the schema. */
    public static final String SCHEMA = "podium.judgement/1";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonReport() {}

    /** One judgement as a JSON object on one line. */
    public static String of(Judgement judgement) {
        return node(judgement).toString();
    }

    /** One judgement as a tree, to be put into a larger document. */
    public static ObjectNode node(Judgement judgement) {
        ObjectNode root = MAPPER.createObjectNode()
                .put("schema", SCHEMA)
                .put("exercise", judgement.exercise().slug())
                .put("track", judgement.exercise().track())
                .put("verdict", judgement.verdict().name())
                .put("headline", judgement.headline())
                .put("seed", Long.toString(judgement.seed()))
                .put("millis", judgement.time().toMillis());
        ObjectNode box = root.putObject("box").put("name", judgement.box().name());
        judgement.box().doesNotStop().forEach(box.putArray("doesNotStop")::add);
        judgement.compileErrors().forEach(root.putArray("compileErrors")::add);
        judgement.recognized().forEach(root.putArray("recognized")::add);
        ArrayNode laws = root.putArray("laws");
        judgement.laws().forEach(law -> laws.add(law(law)));
        judgement.cost().ifPresent(cost -> root.set("cost", cost(cost)));
        return root;
    }

    private static ObjectNode law(LawResult law) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("law", law.law())
                .put("convention", law.convention())
                .put("verdict", law.verdict().name())
                .put("millis", millis(law.time()));
        if (!law.figures().isEmpty()) {
            node.put("figures", law.figures());
        }
        law.counterexample().ifPresent(example -> node.set("counterexample", counterexample(example)));
        if (!law.printed().isEmpty()) {
            node.put("printed", Style.harmless(law.printed()));
        }
        return node;
    }

    private static ObjectNode counterexample(Counterexample example) {
        ObjectNode node = MAPPER.createObjectNode();
        example.calls().forEach(node.putArray("input")::add);
        node.put("got", Style.harmless(example.got()))
                .put("wanted", example.wanted())
                .put("differsAt", example.where());
        example.frames().forEach(node.putArray("thrownAt")::add);
        return node;
    }

    private static ObjectNode cost(Cost cost) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("outcome", cost.outcome().name())
                .put("sentence", cost.sentence())
                .put("allowedRatio", cost.allowedRatio())
                .put("allowedGrowth", cost.scaling().allowed());
        ArrayNode quick = node.putArray("quick");
        cost.quick().forEach(ratio -> quick.add(ratio(ratio)));
        cost.full()
                .ifPresent(full -> node.putObject("jmh")
                        .put("nanosPerOperation", full.nanos())
                        .put("referenceNanosPerOperation", full.referenceNanos())
                        .put("bytesPerOperation", full.bytes())
                        .put("referenceBytesPerOperation", full.referenceBytes())
                        .set("ratio", ratio(full.ratio())));
        if (!cost.fullMissing().isEmpty()) {
            node.put("jmhMissing", Style.harmless(cost.fullMissing()));
        }
        cost.scaling().cpu().ifPresent(growth -> growth(node.putObject("growth"), growth));
        cost.scaling()
                .counts()
                .ifPresent(counts -> growth(node.putObject("counts"), counts.growth())
                        .put("size", counts.size())
                        .put("bytecodesPerOperation", counts.submission().bytecodes())
                        .put(
                                "referenceBytecodesPerOperation",
                                counts.reference().bytecodes())
                        .put("bytesPerOperation", counts.submission().bytes())
                        .put("referenceBytesPerOperation", counts.reference().bytes()));
        if (!cost.scaling().countsMissing().isEmpty()) {
            node.put("countsMissing", Style.harmless(cost.scaling().countsMissing()));
        }
        return node;
    }

    private static ObjectNode growth(ObjectNode node, Growth growth) {
        return node.put("exponent", growth.exponent())
                .put("error", growth.error())
                .put("referenceExponent", growth.referenceExponent());
    }

    private static ObjectNode ratio(Ratio ratio) {
        ObjectNode node = MAPPER.createObjectNode().put("ratio", ratio.ratio()).put("low", ratio.low());
        return Double.isInfinite(ratio.high()) ? node.putNull("high") : node.put("high", ratio.high());
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
