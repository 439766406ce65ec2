package podium.judge.worker;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import podium.judge.protocol.References;
import podium.judge.protocol.ValueReader;
import podium.judge.worker.RemoteFunctions.Held;

/** Calls that were decoded ahead, so that the judge's clock sees nothing but the submission's own work. */
final class Batch {
    private final List<Call> calls;
    private final List<@Nullable Object> results = new ArrayList<>();
    private @Nullable InvocationTargetException failure;

    Batch(List<Call> calls) {
        this.calls = calls;
    }

    /**
     * Reads a batch, and makes the calls that are to be made ahead.
     *
     * @param contract the object whose batch it is
     */
    static Batch read(ValueReader in, Held contract) throws IOException, InvocationTargetException {
        List<Call> calls = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            Held asked = contract;
            for (int ahead = in.count(); ahead > 0; ahead--) {
                Call call = Call.read(in, asked);
                Object returned = call.run();
                Class<?> type = call.signature().method().getReturnType();
                asked = References.isContract(type) ? new Held(handedOut(returned, call), type) : asked;
            }
            calls.add(Call.read(in, asked));
        }
        in.end();
        return new Batch(calls);
    }

    private static Object handedOut(@Nullable Object returned, Call by) {
        return Objects.requireNonNull(returned, () -> by.signature().method().getName() + " returned null");
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
