package podium.judge.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a submission may not refer to. No exercise asks for any of it, and every door out of a worker leads through one: the
 * box stops what gets past, and where there is no box, these rules are most of the wall. They look at names in the bytecode,
 * which no spelling of the source can hide.
 */
public final class Rules {
    /** How a generic method makes an array of its argument's type. */
    private static final String ARRAYS = "java/lang/reflect/Array";

    private static final List<Rule> ALL = List.of(
            Rule.ofTypes("processes", "java/lang/Process", "java/lang/ProcessBuilder", "java/lang/ProcessHandle")
                    .andCalls("java/lang/Runtime.exec"),
            Rule.ofTypes(
                    "network and channels",
                    "java/net/",
                    "javax/net/",
                    "java/rmi/",
                    "javax/naming/",
                    "com/sun/net/",
                    "java/nio/channels/"),
            Rule.ofTypes(
                            "files",
                            "java/io/File",
                            "java/io/RandomAccessFile",
                            "java/nio/file/",
                            "java/util/zip/Zip",
                            "java/util/jar/",
                            "java/util/logging/",
                            "java/util/prefs/")
                    .andCalls("java/(io/Print(Stream|Writer)|util/Formatter).<init>\\(Ljava/lang/String;.*"),
            Rule.ofTypes("matrices in files", "org/ejml/ops/MatrixIO", "org/ejml/ops/Read")
                    .andCalls("org/ejml/simple/\\w+.(load|save)\\w*"),
            Rule.ofTypes(
                            "reflection, class loading and method handles",
                            "java/lang/reflect/",
                            "java/lang/invoke/",
                            "java/lang/ClassLoader",
                            "java/lang/Module",
                            "java/lang/StackWalker",
                            "java/lang/runtime/",
                            "java/util/ServiceLoader",
                            "java/util/ResourceBundle",
                            "java/util/spi/",
                            "java/text/spi/",
                            "java/nio/charset/spi/",
                            "java/time/zone/ZoneRulesProvider",
                            "java/io/Object",
                            "java/beans/")
                    .andCalls(
                            "java/lang/Class.forName",
                            "java/lang/Class.get(Declared)?(Method|Field|Constructor|Classes|RecordComponents).*",
                            "java/lang/Class.get(ClassLoader|Module|ProtectionDomain|Resource|ResourceAsStream)",
                            "java/lang/Class.newInstance",
                            "java/lang/Thread.(get|set)ContextClassLoader",
                            "java/lang/Thread.(getAllStackTraces|enumerate)",
                            "java/lang/ThreadGroup.*",
                            "java/lang/invoke/MethodHandles.*",
                            "java/lang/invoke/MethodHandles\\$Lookup.*",
                            "java/lang/invoke/MethodHandle.*"),
            // A provider makes objects of any class by name, its class loader defines classes, and addresses that
            // certificates hold are looked up.
            Rule.allBut(
                    "security but for digests",
                    "(?!javax?/(security|crypto)/).*",
                    "java/security/(MessageDigest|SecureRandom|\\w*Exception)"),
            Rule.ofTypes(
                            "native code and the JVM itself",
                            "java/lang/foreign/",
                            "java/lang/instrument/",
                            "java/lang/management/",
                            "javax/management/",
                            "javax/tools/",
                            "javax/script/",
                            "jdk/",
                            "sun/",
                            "com/sun/")
                    .andCalls(
                            "java/lang/(System|Runtime).load(Library)?",
                            "java/lang/Runtime.addShutdownHook",
                            "java/lang/System.(setOut|setErr|setIn|setProperty|setProperties|setSecurityManager)"));

    private static final Rule SPARK = Rule.ofTypes(
                    "Spark's readers, writers and context",
                    "org/apache/hadoop/",
                    "org/apache/spark/SparkContext",
                    "org/apache/spark/api/java/JavaSparkContext",
                    "org/apache/spark/deploy/",
                    "org/apache/spark/launcher/",
                    "org/apache/spark/sql/DataFrameReader",
                    "org/apache/spark/sql/DataFrameWriter",
                    "org/apache/spark/sql/SparkSessionExtensions",
                    "org/apache/spark/sql/streaming/")
            .andCalls("org/apache/spark/.*\\.(pipe|saveAs.*|addArtifacts?)");

    /**
     * On Spark's class path are two hundred libraries, among them ones that start processes, open files and compile Java. So
     * there what is not of Spark's public interface is forbidden, not what is known to be a door.
     */
    private static final Rule OTHERS = Rule.allBut(
            "libraries other than Spark's public API",
            "javax?/.*|podium/exercises/.*|org/(ejml|apache/commons/math3)/.*",
            // No package: a class of the submission's own.
            "[^/]+",
            "org/apache/spark/sql/[^/]*",
            "org/apache/spark/sql/(api/java|expressions|types|catalyst/encoders)/.*",
            "org/apache/spark/api/java/(function/.*|Java\\w*RDD\\w*|Optional)",
            "org/apache/spark/(Partitioner|HashPartitioner|rdd/RDD|storage/StorageLevel\\$?)",
            "scala/(Function\\d+|Tuple\\d+.*|Option|Some|None\\$?|Product.*|reflect/ClassTag.*)",
            "scala/(collection|runtime|jdk|math)/.*");

    private Rules() {}

    private static List<Rule> rules(boolean spark) {
        return Stream.concat(ALL.stream(), Stream.of(SPARK, OTHERS).filter(rule -> spark))
                .toList();
    }

    /** Things forbidden under one name. */
    private record Rule(String what, Predicate<String> types, Predicate<String> calls) {
        static Rule ofTypes(String what, String... prefixes) {
            return new Rule(what, type -> Stream.of(prefixes).anyMatch(type::startsWith), call -> false);
        }

        static Rule allBut(String what, String... patterns) {
            return new Rule(what, any(patterns).negate(), call -> false);
        }

        Rule andCalls(String... patterns) {
            return new Rule(what, types, any(patterns));
        }

        private static Predicate<String> any(String... patterns) {
            return Pattern.compile(String.join("|", patterns)).asMatchPredicate();
        }

        boolean forbids(String type) {
            return !BytecodeScan.isCompilerMade(type) && !type.equals(ARRAYS) && types.test(type);
        }
    }

    /** What is forbidden on a track, for people to read. */
    public static List<String> sentences(boolean spark) {
        return rules(spark).stream().map(Rule::what).toList();
    }

    /** The first thing forbidden that a submission refers to, such as {@code network: java.net.Socket}. */
    public static Optional<String> brokenBy(BytecodeScan scan, boolean spark) {
        if (!scan.nativeMethods().isEmpty()) {
            return Optional.of("native code: the method " + scan.nativeMethods().get(0));
        }
        for (Rule rule : rules(spark)) {
            List<String> found = new ArrayList<>();
            scan.references().stream().filter(rule::forbids).forEach(found::add);
            scan.calls().stream().filter(rule.calls()).forEach(found::add);
            if (!found.isEmpty()) {
                String first = found.get(0).replaceFirst("\\(.*", "").replace(".<init>", "(file name)");
                return Optional.of(rule.what() + ": " + first.replace('/', '.'));
            }
        }
        return Optional.empty();
    }
}
