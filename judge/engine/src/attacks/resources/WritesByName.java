// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Formatter;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Opens files through writers that take a name, so that no type of a file is named. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try (PrintWriter writer = new PrintWriter("/dev/null");
                PrintStream stream = new PrintStream("/dev/null");
                Formatter formatter = new Formatter("/dev/null")) {
            throw new IllegalStateException("opened " + List.of(writer, stream, formatter));
        } catch (IOException e) {
            throw new IllegalStateException("not opened");
        }
    }
}
