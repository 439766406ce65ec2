package podium.judge.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class LateClassesIT {
    @Test
    void an_executor_finds_classes_of_a_loader_that_came_after_the_session() throws Exception {
        Sessions.session();
        Class<?> late = new OwnFirst().loadClass(Late.class.getName());
        assertThat(late).isNotSameAs(Late.class);
        SparkSession session = Sessions.isolated(late.getClassLoader());
        assertThat(run(session, late)).containsExactlyInAnyOrder(10L, 11L, 12L);
    }

    @SuppressWarnings("unchecked") // The class under its other loader is one of the same kind.
    private static List<Long> run(SparkSession session, Class<?> late) throws ReflectiveOperationException {
        var constructor = late.getDeclaredConstructor();
        constructor.setAccessible(true);
        MapFunction<Long, Long> function = (MapFunction<Long, Long>) constructor.newInstance();
        return session.range(0, 3, 1, 2).map(function, Encoders.LONG()).collectAsList();
    }

    /** What a submission ships to the executor. */
    static final class Late implements MapFunction<Long, Long> {
        private static final long serialVersionUID = 1L;

        @Override
        public Long call(Long value) {
            return value + 10;
        }
    }

    /** Defines the class above itself, as a worker's loader does with a submission's classes. */
    private static final class OwnFirst extends ClassLoader {
        OwnFirst() {
            super(LateClassesIT.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && name.equals(Late.class.getName())) {
                    byte[] code = code(name);
                    loaded = defineClass(name, code, 0, code.length);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }

        private byte[] code(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
