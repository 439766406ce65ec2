package podium.judge.engine.remote;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import podium.judge.protocol.Frame;
import podium.judge.protocol.FrameKind;
import podium.judge.protocol.MalformedFrame;
import podium.judge.protocol.References;
import podium.judge.protocol.TypeMismatch;
import podium.judge.protocol.ValueReader;
import podium.judge.protocol.ValueWriter;

/** Functions lent to the worker for one call, and stand-ins for the contract objects that it holds. */
final class JudgeReferences implements References {
    private final Subject subject;
    private final List<Lent> functions = new ArrayList<>();
    private @Nullable Throwable thrownByFunction;

    JudgeReferences(Subject subject) {
        this.subject = subject;
    }

    private record Lent(Object function, Class<?> type) {}

    void forgetFunctions() {
        functions.clear();
        thrownByFunction = null;
    }

    /** Throws what a function threw during the call: it belongs to the law, not to the submission. */
    void rethrow() throws Throwable {
        if (thrownByFunction != null) {
            throw thrownByFunction;
        }
    }

    @Override
    public int numberOf(Object object, Class<?> type) {
        if (Proxy.isProxyClass(object.getClass())) {
            InvocationHandler handler = Proxy.getInvocationHandler(object);
            if (handler instanceof RemoteObject remote) {
                return remote.handle();
            }
        }
        functions.add(new Lent(object, type));
        return functions.size() - 1;
    }

    @Override
    public Object standIn(int number, Class<?> type) throws MalformedFrame {
        if (!References.isContract(type)) {
            throw new MalformedFrame("expected a value, found a function of the worker");
        }
        return subject.proxy(number, type);
    }

    /** Answers one callback: number of the function, number of arguments, arguments. */
    Frame serve(ValueReader in) throws IOException {
        int number = in.count();
        if (number >= functions.size()) {
            throw new MalformedFrame("expected a function lent for this call, found number " + number);
        }
        Lent lent = functions.get(number);
        Method method = Arrays.stream(lent.type().getMethods())
                .filter(candidate -> Modifier.isAbstract(candidate.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new MalformedFrame("expected a functional interface, found " + lent.type()));
        Type[] types = method.getGenericParameterTypes();
        if (in.count() != types.length) {
            throw new MalformedFrame("expected " + types.length + " arguments of a callback");
        }
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = in.value(types[i]);
            if (arguments[i] == null) {
                throw new TypeMismatch("expected " + types[i].getTypeName() + ", found null");
            }
        }
        in.end();
        return run(lent, method, arguments);
    }

    private Frame run(Lent lent, Method method, @Nullable Object[] arguments) throws IOException {
        ValueWriter out = new ValueWriter(this);
        try {
            method.setAccessible(true);
            Object result = method.invoke(lent.function(), arguments);
            return new Frame(
                    FrameKind.CALLBACK_RETURNED, out.value(result, Object.class).payload());
        } catch (InvocationTargetException e) {
            thrownByFunction = e.getCause();
        } catch (IllegalAccessException | RuntimeException e) {
            thrownByFunction = e;
        } catch (TypeMismatch e) {
            thrownByFunction = new IllegalStateException("what a law's function returned cannot cross", e);
        }
        return new Frame(
                FrameKind.CALLBACK_THREW,
                new ValueWriter(this).text("the given function failed").payload());
    }
}
