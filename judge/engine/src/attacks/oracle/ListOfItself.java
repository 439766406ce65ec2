// Verdict: RTE
// Exercise: rrf-fusion
package podium.exercises.genai.rrffusion;

import java.util.ArrayList;
import java.util.List;
import podium.exercises.Scored;

/** Returns a list that holds itself. */
public final class MyRrfFusion implements RrfFusion {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes", "CollectionAddedToSelf"})
    public List<Scored> fuse(List<List<Long>> rankings, int k, int n) {
        List list = new ArrayList();
        list.add(list);
        return list;
    }
}
