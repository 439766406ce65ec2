package podium.judge.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import podium.judge.protocol.Frame;
import podium.judge.protocol.FrameKind;
import podium.judge.protocol.ValueWriter;

/** Describes what the submission threw, within bounds, without trusting the object to describe itself. */
final class Thrown {
    private static final int MESSAGE_CHARACTERS = 1_000;
    private static final int CLASSES = 16;
    private static final int FRAMES = 5;

    private Thrown() {}

    static Frame frame(Throwable thrown, ValueWriter out) throws IOException {
        List<String> classes = new ArrayList<>();
        for (Class<?> type = thrown.getClass(); type != Object.class && classes.size() < CLASSES; ) {
            classes.add(type.getName());
            type = type.getSuperclass();
        }
        out.count(classes.size());
        for (String name : classes) {
            out.text(name);
        }
        out.text(message(thrown));
        List<String> frames = frames(thrown);
        out.count(frames.size());
        for (String frame : frames) {
            out.text(frame);
        }
        return new Frame(FrameKind.THREW, out.payload());
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : message.substring(0, Math.min(message.length(), MESSAGE_CHARACTERS));
        } catch (RuntimeException | Error e) {
            return "(its getMessage() threw " + e.getClass().getName() + ")";
        }
    }

    private static List<String> frames(Throwable thrown) {
        StackTraceElement[] trace;
        try {
            trace = thrown.getStackTrace();
        } catch (RuntimeException | Error e) {
            return List.of();
        }
        return Arrays.stream(trace)
                .filter(frame -> frame.getClassName().startsWith("podium.exercises."))
                .limit(FRAMES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber() + " in " + frame.getMethodName())
                .toList();
    }
}
