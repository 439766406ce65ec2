package podium.judge.engine.judging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;

/** A reference as an object of this JVM, and as bytecode: to be timed or mutated it goes to a worker, as a submission does. */
final class ReferenceClasses {
    private ReferenceClasses() {}

    static Map<String, byte[]> of(Kit kit, Problem problem) {
        String folder = problem.reference()
                        .substring(0, problem.reference().lastIndexOf('.'))
                        .replace('.', '/') + "/";
        Map<String, byte[]> classes = new HashMap<>();
        for (var jar : kit.jars(problem.onSpark() ? "solutions-spark" : "solutions")) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (var entry : file.stream()
                        .filter(each -> each.getName().startsWith(folder))
                        .toList()) {
                    if (entry.getName().endsWith(".class")) {
                        try (InputStream in = file.getInputStream(entry)) {
                            String name = entry.getName().replace('/', '.');
                            classes.put(name.substring(0, name.length() - ".class".length()), in.readAllBytes());
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the reference cannot be read from " + jar, e);
            }
        }
        return classes;
    }

    static Object instance(Problem problem) {
        return ByName.required(problem.reference());
    }
}
