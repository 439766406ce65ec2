// Verdict: RTE
// Exercise: rrf-fusion
package podium.exercises.genai.rrffusion;

import java.util.List;
import podium.exercises.Scored;

/** Returns text where scored items belong, which the compiler does not notice. */
public final class MyRrfFusion implements RrfFusion {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public List<Scored> fuse(List<List<Long>> rankings, int k, int n) {
        return (List) List.of("1", "2");
    }
}
