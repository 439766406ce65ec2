package podium.judge.worker;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import podium.judge.protocol.Signature;
import podium.judge.protocol.ValueReader;

/**
 * One call as it arrived.
 *
 * @param target the object to call
 * @param signature the contract's method
 * @param arguments what to pass
 * @param readBack whether the judge wants to see the arguments afterwards
 */
record Call(Object target, Signature signature, @Nullable Object[] arguments, boolean readBack) {
    /** Reads a call of an object: method key, read-back flag, arguments. */
    static Call read(ValueReader in, RemoteFunctions.Held held) throws IOException {
        Signature signature = Signature.named(in.text(), held.contract());
        boolean readBack = in.count() != 0;
        if (readBack) {
            in.readModifiable();
        }
        @Nullable Object[] arguments = new Object[signature.genericParameters().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = in.value(signature.genericParameters().get(i));
        }
        return new Call(held.object(), signature, arguments, readBack);
    }

    @Nullable
    Object run() throws InvocationTargetException {
        try {
            return signature.method().invoke(target, arguments);
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new InvocationTargetException(e);
        }
    }
}
