package podium.judge.worker;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import podium.judge.protocol.Frame;
import podium.judge.protocol.FrameChannel;
import podium.judge.protocol.FrameKind;
import podium.judge.protocol.MalformedFrame;
import podium.judge.protocol.References;
import podium.judge.protocol.ValueReader;
import podium.judge.protocol.ValueWriter;

/** Objects that do not cross: functions of the judge are called back over the pipe, contract objects stay here. */
final class RemoteFunctions implements References {
    private final FrameChannel channel;
    private final List<Held> handles = new ArrayList<>();
    /** How often what was lent has been taken back. */
    private int returns;

    RemoteFunctions(FrameChannel channel) {
        this.channel = channel;
    }

    /** An object that stays here, and the contract that the judge sees of it. */
    record Held(Object object, Class<?> contract) {}

    /** From now on none of the functions lent so far may be asked: the judge no longer knows them. */
    synchronized void takeBack() {
        returns++;
    }

    void reset(Object subject, Class<?> contract) {
        handles.clear();
        handles.add(new Held(subject, contract));
    }

    Held handle(int number) throws MalformedFrame {
        if (number >= handles.size()) {
            throw new MalformedFrame("expected a handle below " + handles.size() + ", found " + number);
        }
        return handles.get(number);
    }

    @Override
    public int numberOf(Object object, Class<?> type) {
        for (int i = 0; i < handles.size(); i++) {
            if (handles.get(i).object() == object) {
                return i;
            }
        }
        handles.add(new Held(object, type));
        return handles.size() - 1;
    }

    @Override
    public Object standIn(int number, Class<?> type) throws MalformedFrame {
        if (References.isContract(type)) {
            return handle(number).object();
        }
        int lentAfter = returns;
        InvocationHandler callBack = (proxy, method, arguments) -> {
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(this, arguments);
            }
            return callBack(number, lentAfter, method, arguments == null ? new Object[0] : arguments);
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, callBack);
    }

    /** One round trip at a time, whichever of the submission's threads makes it. */
    private synchronized @Nullable Object callBack(int number, int lentAfter, Method method, Object[] arguments)
            throws IOException {
        if (lentAfter != returns) {
            throw new IllegalStateException(
                    "expected a function to be used during the call that it was given to, found it used later");
        }
        ValueWriter out = new ValueWriter(this).count(number).count(arguments.length);
        for (Object argument : arguments) {
            out.value(argument, Object.class);
        }
        channel.send(new Frame(FrameKind.CALLBACK, out.payload()));
        Frame answer = channel.receive();
        ValueReader in = new ValueReader(answer.payload(), this);
        if (answer.kind() == FrameKind.CALLBACK_THREW) {
            throw new IllegalStateException(in.text());
        }
        return in.value(method.getGenericReturnType());
    }
}
