// Verdict: MLE|TLE|RTE|OLE
// Exercise: rrf-fusion
package podium.exercises.genai.rrffusion;

import java.util.AbstractList;
import java.util.List;
import podium.exercises.Scored;

/** Returns a list that says it holds two billion items, and has one for each place. */
public final class MyRrfFusion implements RrfFusion {
    @Override
    public List<Scored> fuse(List<List<Long>> rankings, int k, int n) {
        return new AbstractList<>() {
            @Override
            public Scored get(int index) {
                return new Scored(index, 1);
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };
    }
}
