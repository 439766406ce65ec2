// Verdict: WA
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Ships an annotation processor, to run while the judge compiles. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return 0.5;
    }
}
@javax.annotation.processing.SupportedAnnotationTypes("*")
class Spy extends javax.annotation.processing.AbstractProcessor {
    @Override
    public boolean process(
            java.util.Set<? extends javax.lang.model.element.TypeElement> annotations,
            javax.annotation.processing.RoundEnvironment round) {
        System.exit(0);
        return false;
    }
}
//// META-INF/services/javax.annotation.processing.Processor
podium.exercises.metrics.ndcgatk.Spy
