package podium.judge.engine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Cost.Counts;
import podium.judge.engine.verdict.Cost.Full;
import podium.judge.engine.verdict.Cost.Growth;
import podium.judge.engine.verdict.Cost.Ratio;
import podium.judge.engine.verdict.Cost.Scaling;
import podium.judge.engine.verdict.Cost.Spent;

/** What timing found, as labeled rows of a page. */
final class CostRows {
    private final List<Row> rows = new ArrayList<>();

    private CostRows() {}

    /**
     * A row.
     *
     * @param label empty where the row goes on with what the one above is about
     */
    record Row(String label, String text) {}

    static List<Row> of(Cost cost) {
        CostRows made = new CostRows();
        made.pairs(cost);
        cost.full().ifPresent(made::full);
        if (!cost.fullMissing().isEmpty()) {
            made.row("JMH", Style.harmless(cost.fullMissing()));
        }
        made.scaling(cost.scaling());
        return made.rows;
    }

    private void row(String label, String text) {
        rows.add(new Row(label, text));
    }

    private void pairs(Cost cost) {
        for (Ratio ratio : cost.quick()) {
            row(
                    rows.isEmpty() ? "pairs" : "",
                    interval(ratio) + " of the reference's time, " + number(cost.allowedRatio()) + " allowed");
        }
    }

    private void full(Full full) {
        row(
                "JMH",
                interval(full.ratio()) + "; " + time(full.nanos()) + " an operation, reference "
                        + time(full.referenceNanos()));
        row("", number(full.bytes()) + " bytes an operation, reference " + number(full.referenceBytes()));
    }

    private void scaling(Scaling scaling) {
        scaling.counts().ifPresent(counts -> row("growth", growth(counts.growth(), "executed bytecode", scaling)));
        String label = scaling.counts().isPresent() ? "" : "growth";
        scaling.cpu().ifPresent(growth -> row(label, growth(growth, "CPU time", scaling)));
        if (!scaling.countsMissing().isEmpty()) {
            row("counts", Style.harmless(scaling.countsMissing()));
        }
        scaling.counts().ifPresent(this::spent);
    }

    private static String growth(Growth growth, String of, Scaling scaling) {
        return String.format(
                Locale.ROOT,
                "n^%.2f (± %.2f) of %s, reference n^%.2f, n^%.1f allowed",
                growth.exponent(),
                growth.error(),
                of,
                growth.referenceExponent(),
                scaling.allowed());
    }

    private void spent(Counts counts) {
        Spent submission = counts.submission();
        Spent reference = counts.reference();
        String at = String.format(Locale.ROOT, " at size %,d, reference ", counts.size());
        row("executed", times(submission.bytecodes(), "bytecodes", at, reference.bytecodes()));
        if (reference.bytes() > 0) {
            row("allocated", times(submission.bytes(), "bytes", at, reference.bytes()));
        }
    }

    private static String times(long amount, String unit, String at, long reference) {
        return String.format(
                Locale.ROOT, "%s times: %,d %s%s%,d", number((double) amount / reference), amount, unit, at, reference);
    }

    private static String interval(Ratio ratio) {
        return number(ratio.ratio()) + " times [" + number(ratio.low()) + ", " + number(ratio.high()) + "]";
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return "no limit";
        }
        return value >= 1_000
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String time(double nanos) {
        if (nanos >= 1e6) {
            return number(nanos / 1e6) + " ms";
        }
        return nanos >= 1e3 ? number(nanos / 1e3) + " µs" : number(nanos) + " ns";
    }
}
