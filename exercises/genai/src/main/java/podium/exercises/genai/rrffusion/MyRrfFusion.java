package podium.exercises.genai.rrffusion;

import java.util.List;
import podium.exercises.NotAttempted;
import podium.exercises.Scored;

/** Your solution; the task is in {@code tasks/rrf-fusion.md}. */
public final class MyRrfFusion implements RrfFusion {
    @Override
    public List<Scored> fuse(List<List<Long>> rankings, int k0, int topN) {
        throw new NotAttempted();
    }
}
