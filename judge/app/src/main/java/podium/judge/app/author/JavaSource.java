package podium.judge.app.author;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Source files as the JDK's own compiler reads them; names are not resolved, so nothing else needs to be there. */
final class JavaSource {
    private final List<CompilationUnitTree> units = new ArrayList<>();
    private final DocTrees docs;

    private JavaSource(JavacTask task) throws IOException {
        docs = DocTrees.instance(task);
        task.parse().forEach(units::add);
    }

    /**
     * A class, record, enum, interface or method.
     *
     * @param tree its declaration
     * @param where its file and line, for people to read
     * @param comment its Javadoc; empty if it has none
     */
    record Declared<T extends Tree>(T tree, String where, Optional<DocCommentTree> comment) {}

    /**
     * Reads files.
     *
     * @throws IllegalStateException if one of them is no Java
     */
    static JavaSource of(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, found, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            JavaSource source = new JavaSource(task);
            found.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(each -> {
                        throw new IllegalStateException("expected Java source, found: " + each);
                    });
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException("the sources cannot be read: " + files, e);
        }
    }

    /** The types that stand in no other. */
    List<Declared<ClassTree>> types() {
        List<Declared<ClassTree>> types = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            for (Tree tree : unit.getTypeDecls()) {
                if (tree instanceof ClassTree type) {
                    types.add(declared(new TreePath(new TreePath(unit), type), type));
                }
            }
        }
        return types;
    }

    /** The methods of all types. */
    List<Declared<MethodTree>> methods() {
        List<Declared<MethodTree>> methods = new ArrayList<>();
        scan(new TreePathScanner<Boolean, Boolean>() {
            @Override
            public Boolean visitMethod(MethodTree method, Boolean all) {
                methods.add(declared(getCurrentPath(), method));
                return all;
            }
        });
        return methods;
    }

    void scan(TreePathScanner<Boolean, Boolean> scanner) {
        units.forEach(unit -> scanner.scan(unit, true));
    }

    private <T extends Tree> Declared<T> declared(TreePath path, T tree) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = docs.getSourcePositions().getStartPosition(unit, tree);
        Path file = Path.of(unit.getSourceFile().getName());
        String where = file.getFileName() + ":" + unit.getLineMap().getLineNumber(start);
        return new Declared<>(tree, where, Optional.ofNullable(docs.getDocCommentTree(path)));
    }
}
