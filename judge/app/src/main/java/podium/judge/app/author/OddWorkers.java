package podium.judge.app.author;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.BoxedProcess;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.sandbox.SandboxReport;

/**
 * A box in which workers run as they might on somebody else's machine. Where options set that they run on the whole JDK: the
 * trimmed runtime knows no locale but English.
 *
 * @param box the box itself
 * @param jdk the JDK
 * @param setting how odd it is
 */
record OddWorkers(Sandbox box, Path jdk, Setting setting) implements Sandbox {
    private static final String WORKER = "podium.judge.worker.WorkerMain";

    /** Where others may be, and how their JVM may be set. */
    enum Setting {
        /** The dotless i: {@code "I".toLowerCase()} is not {@code "i"}. */
        TURKISH("tr-TR in Kathmandu", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
        /** Digits that are not ASCII. */
        ARABIC("ar-EG in St. John's", "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/St_Johns"),
        /** Nothing is optimized, so nothing is rounded, ordered or raced otherwise. */
        INTERPRETED("-Xint", "-Xint"),
        /** Room for answers that take twice the memory of those that are shipped, while they are timed as well. */
        HALF_THE_HEAP("half the heap, which must do (raise heapMegabytes or draw smaller inputs)");

        private final String words;
        private final List<String> options;

        Setting(String words, String... options) {
            this.words = words;
            this.options = List.of(options);
        }

        String words() {
            return words;
        }

        /** Interpreted code is too slow to be timed; what the locale does, the laws show. */
        Timing timing() {
            return this == HALF_THE_HEAP ? Timing.QUICK : Timing.NONE;
        }
    }

    @Override
    public BoxedProcess start(BoxCommand command) throws IOException {
        return box.start(command.mainClass().equals(WORKER) ? odd(command) : command);
    }

    private BoxCommand odd(BoxCommand command) {
        if (setting == Setting.HALF_THE_HEAP) {
            return command.withLimits(command.limits().withHalfTheHeap());
        }
        List<String> options = Stream.concat(command.jvmOptions().stream(), setting.options.stream())
                .toList();
        return BoxCommand.of(jdk, command.classPath(), command.mainClass(), command.limits())
                .withArguments(command.arguments())
                .withOptions(options);
    }

    @Override
    public SandboxReport report() {
        return box.report();
    }
}
