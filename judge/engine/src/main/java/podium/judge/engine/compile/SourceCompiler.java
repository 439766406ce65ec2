package podium.judge.engine.compile;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.remote.SubjectFailure.Kind;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.Limits;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.submission.SourceFile;
import podium.judge.protocol.Frame;
import podium.judge.protocol.FrameKind;
import podium.judge.protocol.MalformedFrame;
import podium.judge.protocol.References;
import podium.judge.protocol.ValueReader;
import podium.judge.protocol.ValueWriter;

/**
 * Compiles sources in a boxed process of its own, which is kept for the next compilation while it behaves. A compiler that
 * dies or runs out of time over a source is that source's fault: it is a compile error that names the limit.
 */
public final class SourceCompiler implements Closeable {
    private static final Duration FIRST_LIMIT = Duration.ofSeconds(10);
    /** Of a compiler that was started for the source: the machine may be busy, and a source must not be blamed for that. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final String MAIN = "podium.judge.worker.CompilerMain";

    private final Sandbox sandbox;
    private final BoxCommand command;
    private @Nullable Peer peer;

    /** A compiler that sees the class paths given; its process starts at once, without waiting. */
    public SourceCompiler(Sandbox sandbox, Kit kit, List<Path> readable) {
        List<Path> path = new ArrayList<>(kit.jars("worker"));
        path.addAll(readable);
        this.sandbox = sandbox;
        this.command = BoxCommand.of(kit.javaHome(), path, MAIN, Limits.forCompiler())
                .withArchive(kit.archive("compiler"))
                .withOptions(List.of("-XX:TieredStopAtLevel=1"));
        this.peer = Peer.start(sandbox, command);
    }

    /**
     * Compiles.
     *
     * @param classPath what the sources may use
     * @throws SubjectFailure of kind JUDGE_FAULT if the compiler cannot be started
     */
    public Compilation compile(List<SourceFile> sources, List<Path> classPath) {
        try {
            return read(answer(request(sources, classPath)), sources);
        } catch (SubjectFailure failure) {
            peer = null;
            if (failure.kind() == Kind.JUDGE_FAULT) {
                throw failure;
            }
            String why = failure.kind() == Kind.TIMED_OUT
                    ? "took longer than " + LIMIT.toSeconds() + " s"
                    : "gave up (" + failure.sentence() + ")";
            return new Compilation.Failed(List.of(new Diagnostic("", 0, 0, "the compiler " + why, "")), "");
        } catch (IOException e) {
            throw new SubjectFailure(Kind.JUDGE_FAULT, "the compiler's answer cannot be read: " + e.getMessage());
        }
    }

    /** A compiler that was kept may have been dead before it was asked, or busy: only a new one's end tells of the source. */
    private Frame answer(Frame request) {
        Peer kept = peer;
        if (kept != null) {
            try {
                return kept.ask(request, FIRST_LIMIT);
            } catch (SubjectFailure failure) {
                peer = null;
            }
        }
        Peer started = Peer.start(sandbox, command);
        peer = started;
        return started.ask(request, LIMIT);
    }

    private static Frame request(List<SourceFile> sources, List<Path> classPath) throws IOException {
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        ValueWriter out = new ValueWriter(NONE).text(path).count(sources.size());
        for (SourceFile source : sources) {
            out.text(source.name()).text(source.text());
        }
        return new Frame(FrameKind.DEFINE, out.payload());
    }

    private static Compilation read(Frame answer, List<SourceFile> sources) throws IOException {
        ValueReader in = new ValueReader(answer.payload(), NONE);
        int count = in.count();
        if (answer.kind() == FrameKind.RETURNED) {
            Map<String, byte[]> classes = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                classes.put(in.text(), in.block());
            }
            return new Compilation.Compiled(classes);
        }
        if (answer.kind() != FrameKind.THREW) {
            throw new MalformedFrame("expected classes or diagnostics, found " + answer.kind());
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String file = in.text();
            int line = in.count();
            diagnostics.add(new Diagnostic(file, line, in.count(), in.text(), line(sources, file, line)));
        }
        if (diagnostics.isEmpty()) {
            diagnostics.add(new Diagnostic("", 0, 0, "the compiler gave up without a message", ""));
        }
        return new Compilation.Failed(diagnostics, "");
    }

    private static String line(List<SourceFile> sources, String file, int line) {
        Optional<SourceFile> source =
                sources.stream().filter(each -> each.name().equals(file)).findFirst();
        return source.flatMap(
                        each -> each.text().lines().skip(Math.max(0, line - 1)).findFirst())
                .orElse("");
    }

    @Override
    public void close() {
        if (peer != null) {
            peer.close();
        }
    }

    /** Nothing crosses by number to or from a compiler. */
    private static final References NONE = new References() {
        @Override
        public int numberOf(Object object, Class<?> type) {
            throw new IllegalStateException("a compiler takes no references");
        }

        @Override
        public Object standIn(int number, Class<?> type) throws MalformedFrame {
            throw new MalformedFrame("expected no reference from a compiler");
        }
    };
}
