package podium.judge.engine.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class InstrumenterTest {
    private static final Instrumenter INSTRUMENTER =
            new Instrumenter(StandInCounter.class.getName().replace('.', '/'));

    private Class<?> shapes = Shapes.class;

    @BeforeEach
    void load() throws ReflectiveOperationException {
        // A loader of its own: the JVM verifies what it loads.
        shapes = Class.forName(Shapes.class.getName(), true, new Counted());
    }

    @Test
    void straight_code_counts_its_instructions() throws Throwable {
        assertThat(executed("constant")).isEqualTo(2);
    }

    @Test
    void a_loop_counts_its_head_once_more_than_its_body() throws Throwable {
        for (int n : new int[] {0, 1, 2, 1_000}) {
            assertThat(executed("sum", n)).as("n = %d", n).isEqualTo(4 + 3 * (n + 1) + 6 * n + 2);
        }
    }

    @Test
    void a_copy_adds_its_length() throws Throwable {
        assertThat(executed("copy", new int[50], new int[50], 0)).isEqualTo(7);
        assertThat(executed("copy", new int[50], new int[50], 40)).isEqualTo(47);
    }

    @Test
    void new_and_cloned_arrays_add_their_length() throws Throwable {
        assertThat(executed("fresh", 30)).isEqualTo(33);
        assertThat(executed("twin", new int[30])).isEqualTo(34);
    }

    @Test
    void a_length_that_is_refused_adds_nothing_and_is_still_refused() {
        long before = StandInCounter.total;
        assertThatThrownBy(() -> run("fresh", -30)).isInstanceOf(NegativeArraySizeException.class);
        assertThat(StandInCounter.total - before).isEqualTo(3);
        assertThatThrownBy(() -> run("twin", (Object) null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void a_handler_is_a_block() throws Throwable {
        assertThat(executed("refused", 1)).isEqualTo(4 + 3);
    }

    @Test
    void static_initializers_constructors_and_lambdas_count() throws Throwable {
        long before = StandInCounter.total;
        Class<?> fresh = Class.forName(Shapes.class.getName(), true, new Counted());
        assertThat(StandInCounter.total - before).as("static initializer").isGreaterThan(4 * 8);
        before = StandInCounter.total;
        var constructor = fresh.getDeclaredConstructor();
        constructor.setAccessible(true);
        constructor.newInstance();
        assertThat(StandInCounter.total - before).as("constructor").isGreaterThan(20);
        var lambda = (java.util.function.IntUnaryOperator) run("lambda");
        before = StandInCounter.total;
        assertThat(lambda.applyAsInt(1)).isEqualTo(2);
        assertThat(StandInCounter.total - before).as("lambda").isEqualTo(4);
    }

    @Test
    void code_of_every_shape_passes_the_verifier_and_does_what_it_did() throws Exception {
        var constructor = shapes.getDeclaredConstructor();
        constructor.setAccessible(true);
        assertThat(((Callable<?>) constructor.newInstance()).call()).isEqualTo(new Shapes().call());
    }

    @Test
    void the_same_run_counts_the_same() throws Throwable {
        var constructor = shapes.getDeclaredConstructor();
        constructor.setAccessible(true);
        ((Callable<?>) constructor.newInstance()).call();
        long[] counts = new long[3];
        for (int i = 0; i < counts.length; i++) {
            long before = StandInCounter.total;
            ((Callable<?>) constructor.newInstance()).call();
            counts[i] = StandInCounter.total - before;
        }
        assertThat(counts[0]).isPositive().isEqualTo(counts[1]).isEqualTo(counts[2]);
    }

    @Test
    void what_would_not_fit_a_class_file_is_not_instrumented() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Huge", null, "java/lang/Object", new String[0]);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "huge", "(I)V", null, new String[0]);
        for (int i = 0; i < 10_000; i++) {
            org.objectweb.asm.Label next = new org.objectweb.asm.Label();
            code.visitVarInsn(Opcodes.ILOAD, 0);
            code.visitJumpInsn(Opcodes.IFEQ, next);
            code.visitLabel(next);
        }
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        assertThat(INSTRUMENTER.instrument(Map.of("Huge", writer.toByteArray())))
                .isEmpty();
    }

    @Test
    void the_generated_counter_adds_as_the_stand_in_does() throws Throwable {
        Class<?> counter = new ClassLoader() {
            Class<?> define(byte[] code) {
                return defineClass("Generated", code, 0, code.length);
            }
        }.define(CounterClass.named("Generated"));
        counter.getMethod(CounterClass.ADD, int.class).invoke(null, 5);
        counter.getMethod(CounterClass.ADD_LENGTH, int.class).invoke(null, 7);
        counter.getMethod(CounterClass.ADD_LENGTH, int.class).invoke(null, -7);
        assertThat(counter.getField("total").getLong(null)).isEqualTo(12);
    }

    private long executed(String name, Object... arguments) throws Throwable {
        long before = StandInCounter.total;
        run(name, arguments);
        return StandInCounter.total - before;
    }

    private Object run(String name, Object... arguments) throws Throwable {
        Method method = Stream.of(shapes.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Defines the shapes anew, rewritten. */
    private static final class Counted extends ClassLoader {
        private final Map<String, byte[]> classes = new HashMap<>();

        Counted() {
            super(Shapes.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(Shapes.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] code = classes.computeIfAbsent(name, each -> INSTRUMENTER.instrument(read(each)));
            return defineClass(name, code, 0, code.length);
        }

        private static byte[] read(String name) {
            String file = "/" + name.replace('.', '/') + ".class";
            try (InputStream in = Shapes.class.getResourceAsStream(file)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
