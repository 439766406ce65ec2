package podium.judge.worker;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import podium.judge.protocol.ValueReader;

/** Calls that were decoded ahead, so that the judge's clock sees nothing but the submission's own work. */
final class Batch {
    private final List<Call> calls;
    private final List<@Nullable Object> results = new ArrayList<>();
    private @Nullable InvocationTargetException failure;

    Batch(List<Call> calls) {
        this.calls = calls;
    }

    static Batch read(ValueReader in, RemoteFunctions functions) throws IOException {
        List<Call> calls = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            calls.add(Call.read(in, functions));
        }
        in.end();
        return new Batch(calls);
    }

    List<Call> calls() {
        return calls;
    }

    void run(int repeats) {
        failure = null;
        try {
            for (int i = 0; i < repeats; i++) {
                results.clear();
                for (Call call : calls) {
                    results.add(Settled.of(call.run()));
                }
            }
        } catch (InvocationTargetException e) {
            failure = e;
        } catch (ReflectiveOperationException e) {
            failure = new InvocationTargetException(e);
        }
    }

    /** The results of the last repeat, one a call. */
    List<@Nullable Object> results() throws InvocationTargetException {
        if (failure != null) {
            throw failure;
        }
        return results;
    }
}
