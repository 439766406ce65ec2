package podium.judge.worker;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import podium.judge.protocol.Frame;
import podium.judge.protocol.FrameChannel;
import podium.judge.protocol.FrameKind;
import podium.judge.protocol.ValueReader;
import podium.judge.protocol.ValueWriter;

/**
 * Main of the compiler's JVM: sources in, classes or diagnostics out. It is a process of its own because nothing else can
 * stop a compiler that a hostile source keeps busy. Annotation processing is off: no code of the submission runs.
 */
public final class CompilerMain {
    private static final int DIAGNOSTICS = 20;
    private static final int RELEASE = 17;

    private final FrameChannel channel;
    private final JavaCompiler compiler;
    private final RemoteFunctions functions;

    private CompilerMain(FrameChannel channel, JavaCompiler compiler) {
        this.channel = channel;
        this.compiler = compiler;
        this.functions = new RemoteFunctions(channel);
    }

    /**
     * Serves {@code DEFINE} frames: class path, number of sources, then file name and text of each. Most of a first
     * compilation is the compiler's own start, which need not wait for a source.
     */
    public static void main(String[] arguments) throws IOException {
        System.setOut(System.err);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        FrameChannel channel = CapturedStreams.frames();
        channel.send(new Frame(FrameKind.HELLO));
        if (compiler != null) {
            CompilerMain main = new CompilerMain(channel, compiler);
            main.compile("", List.of(new MemoryFiles.Source("First.java", "class First {}")));
            main.serve();
        }
    }

    private void serve() throws IOException {
        while (true) {
            try {
                channel.send(compile(new ValueReader(channel.receive().payload(), functions)));
            } catch (EOFException e) {
                return;
            }
        }
    }

    private Frame compile(ValueReader in) throws IOException {
        String classPath = in.text();
        List<JavaFileObject> sources = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            sources.add(new MemoryFiles.Source(in.text(), in.text()));
        }
        in.end();
        return compile(classPath, sources);
    }

    private Frame compile(String classPath, List<JavaFileObject> sources) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, paths(classPath));
            MemoryFiles files = new MemoryFiles(standard);
            List<String> options = new ArrayList<>(List.of("-proc:none", "-g", "-parameters", "-Xmaxerrs", "20"));
            // A JDK's own classes are read faster than its record of an older release's, which would say the same.
            if (Runtime.version().feature() != RELEASE) {
                options.addAll(List.of("--release", Integer.toString(RELEASE)));
            }
            boolean done =
                    compiler.getTask(null, files, found, options, null, sources).call();
            return done ? classes(files.classes()) : diagnostics(found.getDiagnostics());
        }
    }

    private static List<Path> paths(String classPath) {
        List<Path> paths = new ArrayList<>();
        for (String entry : classPath.split(java.io.File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                paths.add(Path.of(entry));
            }
        }
        return paths;
    }

    private Frame classes(Map<String, byte[]> classes) throws IOException {
        ValueWriter out = new ValueWriter(functions).count(classes.size());
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            out.text(entry.getKey()).block(entry.getValue());
        }
        return new Frame(FrameKind.RETURNED, out.payload());
    }

    private Frame diagnostics(List<Diagnostic<? extends JavaFileObject>> found) throws IOException {
        List<Diagnostic<? extends JavaFileObject>> errors = found.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .limit(DIAGNOSTICS)
                .toList();
        ValueWriter out = new ValueWriter(functions).count(errors.size());
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            JavaFileObject source = error.getSource();
            out.text(source == null ? "" : source.getName())
                    .count((int) Math.max(0, error.getLineNumber()))
                    .count((int) Math.max(0, error.getColumnNumber()))
                    .text(error.getMessage(Locale.ROOT));
        }
        return new Frame(FrameKind.THREW, out.payload());
    }
}
