package podium.datasets;

import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;

/** Real data for tests, or a skipped test that says what is missing and where to get it. */
final class RealData {
    private RealData() {}

    static <T> T orSkip(Function<DataFolder, T> loader) {
        try {
            return loader.apply(DataFolder.here());
        } catch (DatasetUnavailable e) {
            return Assumptions.abort(e.getMessage());
        }
    }
}
