package podium.judge.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    @TempDir
    private Path folder;

    @Test
    void what_a_candidate_writes_in_good_faith_breaks_no_rule() throws Exception {
        BytecodeScan scan = scan("""
                import java.io.Serializable;
                import java.nio.charset.StandardCharsets;
                import java.security.MessageDigest;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.zip.CRC32;

                class A {
                    enum Kind { ONE, TWO { int of() { return 2; } }; int of() { return 1; } }
                    record Pair(long id, double score) implements Comparable<Pair> {
                        public int compareTo(Pair other) { return Double.compare(score, other.score); }
                    }
                    sealed interface Shape permits Dot {}
                    record Dot(int[] at, String... names) implements Shape {}

                    int kinds(Kind kind, String word, Object any) {
                        int sum = switch (kind) { case ONE -> 1; case TWO -> Kind.valueOf("TWO").of(); };
                        switch (word) { case "a": sum++; break; default: sum += word.hashCode(); }
                        if (any instanceof Pair pair && pair.id() > 3) { sum += pair.hashCode(); }
                        assert sum > 0 : "sum " + sum;
                        return sum + Kind.values().length + Objects.hash(kind, word);
                    }

                    <T> T[] generic(T[] like, int n) { return Arrays.copyOf(like, n); }

                    Object lambdas(List<Long> ids) throws Exception {
                        Runnable serializable = (Runnable & Serializable) () -> {};
                        Supplier<List<String>> maker = ArrayList::new;
                        BiFunction<Integer, Integer, Integer> add = Integer::sum;
                        Function<Integer, int[]> array = int[]::new;
                        ExecutorService pool = Executors.newFixedThreadPool(2);
                        Future<Integer> future = pool.submit(() -> add.apply(1, 2));
                        pool.shutdown();
                        CRC32 crc = new CRC32();
                        crc.update(MessageDigest.getInstance("MD5").digest("x".getBytes(StandardCharsets.UTF_8)));
                        Map<Long, Long> counts = ids.parallelStream()
                                .collect(Collectors.groupingByConcurrent(id -> id, Collectors.counting()));
                        synchronized (this) {
                            return List.of(serializable, maker.get(), array.apply(3), future.get(), counts, crc.getValue(),
                                    getClass().getSimpleName(), new Random(7), new Object() { int x = 1; }.x,
                                    String.format(Locale.ROOT, "%s", Pair.class.getName()), System.nanoTime());
                        }
                    }
                }
                """);
        assertThat(Rules.brokenBy(scan, false)).isEmpty();
        assertThat(Rules.brokenBy(scan, true)).isEmpty();
    }

    @Test
    void records_enums_and_lambdas_hold_no_state() throws Exception {
        BytecodeScan scan = scan("class A { record R(int x) {} enum E { ONE } Object o = (Runnable) () -> new R(1); }");
        assertThat(scan.mayLeakState()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new ProcessBuilder()                                        | processes",
                "ProcessHandle.current()                                     | processes",
                "Runtime.getRuntime().exec(\"x\")                            | processes",
                "new java.net.Socket()                                       | network and channels",
                "new java.io.FileReader(\"x\")                               | files",
                "java.nio.file.Path.of(\"x\")                                | files",
                "new java.io.PrintStream(\"x\")                             | files: java.io.PrintStream(file name)",
                "new java.io.PrintWriter(\"x\", \"UTF-8\")                  | files",
                "new java.util.Formatter(\"x\")                             | files",
                "new java.util.Formatter(new java.io.PrintWriter(System.out)) | ''",
                "new java.security.SecureClassLoader() {}                   | security",
                "java.security.Security.getProviders()                      | security",
                "javax.crypto.Cipher.getInstance(\"x\")                     | security",
                "java.util.ResourceBundle.getBundle(\"x\")                  | reflection",
                "Class.forName(\"x\")                                        | reflection",
                "\"\".getClass().getDeclaredMethods()                        | reflection",
                "\"\".getClass().getClassLoader()                            | reflection",
                "java.lang.invoke.MethodHandles.lookup()                     | reflection",
                "Thread.getAllStackTraces()                                  | reflection",
                "java.util.ServiceLoader.load(Runnable.class)                | reflection",
                "(java.util.function.Function<String, String>) System::mapLibraryName | ''",
                "(java.util.function.Consumer<String>) System::loadLibrary   | native code",
                "javax.tools.ToolProvider.getSystemJavaCompiler()            | native code",
                "System.setProperty(\"x\", \"y\")                            | native code",
            })
    void a_door_out_of_the_worker_is_named(String expression, String rule) throws Exception {
        BytecodeScan scan = scan("class A { Object o() throws Exception { return " + expression + "; } }");
        Optional<String> broken = Rules.brokenBy(scan, false);
        assertThat(broken.orElse("")).startsWith(rule);
        assertThat(broken.isEmpty()).isEqualTo(rule.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "scala/sys/process/Process                        | -                                           | libraries",
                "scala/io/Source                                  | -                                           | libraries",
                "org/codehaus/janino/ScriptEvaluator              | -                                           | libraries",
                "javassist/ClassPool                              | -                                           | libraries",
                "org/apache/spark/sql/SparkSession                | org/apache/spark/sql/SparkSession.addArtifact | Spark's readers",
                "org/apache/spark/util/Utils                      | -                                           | libraries",
                "org/apache/spark/sql/execution/SparkPlan         | -                                           | libraries",
                "org/apache/spark/sql/catalyst/expressions/CallMethodViaReflection | -                          | libraries",
                "org/apache/spark/sql/DataFrameReader             | -                                           | Spark's readers",
                "org/apache/spark/sql/SparkSessionExtensions      | -                                           | Spark's readers",
                "org/apache/spark/api/java/JavaRDD                | org/apache/spark/api/java/JavaRDD.pipe      | Spark's readers",
                "org/apache/spark/rdd/RDD                         | org/apache/spark/rdd/RDD.saveAsTextFile     | Spark's readers",
                "org/ejml/ops/MatrixIO                            | -                                           | matrices",
                "org/ejml/simple/SimpleMatrix                     | org/ejml/simple/SimpleMatrix.saveToFileCSV  | matrices",
                "org/apache/spark/sql/Dataset                     | org/apache/spark/sql/Dataset.select         | ''",
                "org/apache/spark/sql/SparkSession                | org/apache/spark/sql/SparkSession.sql       | ''",
                "org/apache/spark/sql/expressions/Window          | -                                           | ''",
                "org/apache/spark/sql/types/DataTypes             | -                                           | ''",
                "org/apache/spark/api/java/JavaPairRDD            | org/apache/spark/api/java/JavaPairRDD.join  | ''",
                "scala/Tuple2                                     | scala/Tuple2._1                             | ''",
            })
    void on_spark_only_its_public_interface_may_be_used(String type, @Nullable String call, String rule) {
        Set<String> calls = call == null ? Set.of() : Set.of(call);
        BytecodeScan scan = new BytecodeScan(Set.of("A"), List.of(), Set.of("A", type), calls, List.of(), false, false);
        assertThat(Rules.brokenBy(scan, true).orElse("")).startsWith(rule);
        assertThat(Rules.brokenBy(scan, true).isEmpty()).isEqualTo(rule.isEmpty());
    }

    @Test
    void a_method_without_a_java_body_is_native_code() throws Exception {
        assertThat(Rules.brokenBy(scan("class A { native int f(); }"), false)).contains("native code: the method f");
    }

    private BytecodeScan scan(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), source);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), file.toString());
        assertThat(failed).isZero();
        Map<String, byte[]> classes = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path compiled :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                classes.put(compiled.getFileName().toString().replace(".class", ""), Files.readAllBytes(compiled));
            }
        }
        return BytecodeScan.of(classes, "A");
    }
}
