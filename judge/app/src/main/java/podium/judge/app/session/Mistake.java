package podium.judge.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * One thing that went wrong, and of which kind.
 *
 * @param kind of which kind
 * @param what in a sentence
 */
record Mistake(Kind kind, String what) {
    /** A right idea that misses a case breaks few laws; a wrong one breaks many. Where the line is, is a choice of ours. */
    private static final double MOST = 0.75;

    /** What kinds there are. */
    enum Kind {
        /** Another definition than the house's. */
        CONVENTION,
        /** Most laws hold, and a case is missed. */
        EDGE_CASE,
        /** Many laws are broken. */
        ALGORITHM,
        /** Right, or maybe right, and too slow. */
        COST,
        /** Threw, or took too much memory. */
        CRASH,
        /** Not compiled, or not allowed. */
        FORM,
        /** Not accepted when the session ended. */
        OUT_OF_TIME;

        /** For a reader. */
        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Every mistake of an exercise, in the order of its judgements, none told twice. */
    static List<Mistake> of(Desk desk, boolean ended) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Entry entry : desk.entries(Entry.Kind.SUBMIT)) {
            of(tools.jackson.databind.json.JsonMapper.shared().readTree(entry.text())).stream()
                    .filter(mistake -> !mistakes.contains(mistake))
                    .forEach(mistakes::add);
        }
        if (ended && !desk.accepted()) {
            mistakes.add(new Mistake(
                    Kind.OUT_OF_TIME,
                    desk.code().isEmpty() ? "nothing was written" : "it was not accepted when the session ended"));
        }
        return mistakes;
    }

    private static List<Mistake> of(JsonNode judgement) {
        String headline = judgement.path("headline").asString("");
        return switch (judgement.path("verdict").asString("")) {
            case "AC", "NA", "JE" -> List.of();
            case "WA" -> wrong(judgement.path("laws"));
            case "SLOW", "TLE" -> List.of(new Mistake(Kind.COST, headline));
            case "RTE", "MLE", "OLE" -> List.of(new Mistake(Kind.CRASH, headline));
            default -> List.of(new Mistake(Kind.FORM, headline));
        };
    }

    private static List<Mistake> wrong(JsonNode laws) {
        List<JsonNode> broken = laws.valueStream()
                .filter(law -> !law.path("verdict").asString("").equals("AC"))
                .toList();
        Kind other = laws.size() - broken.size() >= MOST * laws.size() ? Kind.EDGE_CASE : Kind.ALGORITHM;
        return broken.stream()
                .map(law -> {
                    String convention = law.path("convention").asString("");
                    String sentence = "broken: " + law.path("law").asString("");
                    return convention.isEmpty()
                            ? new Mistake(other, sentence)
                            : new Mistake(Kind.CONVENTION, sentence + " (" + convention + ")");
                })
                .toList();
    }
}
