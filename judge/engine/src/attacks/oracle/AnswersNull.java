// Verdict: WA
// Exercise: rrf-fusion
package podium.exercises.genai.rrffusion;

import java.util.List;
import podium.exercises.Scored;

/** Answers null where a list is wanted, in case a law stumbles over it. */
public final class MyRrfFusion implements RrfFusion {
    @Override
    public List<Scored> fuse(List<List<Long>> rankings, int k0, int topN) {
        return null;
    }
}
