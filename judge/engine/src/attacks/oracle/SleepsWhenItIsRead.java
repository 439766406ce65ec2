// Verdict: TLE
// Exercise: rrf-fusion
package podium.exercises.genai.rrffusion;

import java.util.AbstractList;
import java.util.List;
import podium.exercises.Scored;

/** Answers at once with a list that never ends to be read. */
public final class MyRrfFusion implements RrfFusion {
    @Override
    public List<Scored> fuse(List<List<Long>> rankings, int k, int n) {
        return new AbstractList<>() {
            @Override
            public Scored get(int index) {
                while (true) {
                    Thread.onSpinWait();
                }
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }
}
