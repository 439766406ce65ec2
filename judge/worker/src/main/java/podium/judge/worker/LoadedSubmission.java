package podium.judge.worker;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import podium.judge.protocol.ValueReader;

/**
 * One submission's classes as they arrived. Each {@link #instance} comes from a class loader of its own, so that no static
 * field outlives a law, unless a {@link SubjectFactory} makes it.
 */
final class LoadedSubmission {
    private final String contract;
    private final String candidate;
    private final String factory;
    private final Map<String, byte[]> classes = new HashMap<>();
    private @Nullable Class<?> kept;

    LoadedSubmission(ValueReader in) throws IOException {
        contract = in.text();
        candidate = in.text();
        factory = in.text();
        for (int left = in.count(); left > 0; left--) {
            classes.put(in.text(), in.block());
        }
        in.end();
    }

    Class<?> contract() throws ClassNotFoundException {
        return Class.forName(contract);
    }

    Object instance() throws ReflectiveOperationException {
        if (factory.isEmpty()) {
            var constructor = new Loader(classes).loadClass(candidate).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        }
        Class<?> type = kept == null ? new Loader(classes).loadClass(candidate) : kept;
        kept = type;
        SubjectFactory made =
                (SubjectFactory) Class.forName(factory).getDeclaredConstructor().newInstance();
        return made.create(contract(), type);
    }

    /** Defines the submission's own classes itself; everything else comes from the worker's class path. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(LoadedSubmission.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                byte[] code = classes.get(name);
                if (loaded == null && code != null) {
                    loaded = defineClass(name, code, 0, code.length);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }
    }
}
