// Verdict: RULE
// Behind the rules: MLE|RTE|TLE
package podium.exercises.metrics.ndcgatk;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Defines classes until there is no room for more. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        byte[] code;
        try (var in = MyNdcgAtK.class.getResourceAsStream("MyNdcgAtK.class")) {
            code = in == null ? new byte[0] : in.readAllBytes();
            List<Object> held = new ArrayList<>();
            while (true) {
                held.add(MethodHandles.lookup().defineHiddenClass(code, true));
            }
        } catch (IOException | IllegalAccessException e) {
            throw new IllegalStateException(e.toString());
        }
    }
}
