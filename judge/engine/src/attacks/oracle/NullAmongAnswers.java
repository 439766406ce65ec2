// Verdict: WA
// Exercise: rrf-fusion
package podium.exercises.genai.rrffusion;

import java.util.Collections;
import java.util.List;
import podium.exercises.Scored;

/** Puts null among its answers, in case a law stumbles over it. */
public final class MyRrfFusion implements RrfFusion {
    @Override
    public List<Scored> fuse(List<List<Long>> rankings, int k0, int topN) {
        return Collections.singletonList(null);
    }
}
