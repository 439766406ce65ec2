// Verdict: WA
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import podium.exercises.Gain;

/** Changes the default locale and time zone for what comes after it. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        Locale.setDefault(new Locale("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        return "TITLE".toLowerCase().length() / 5.0;
    }
}
