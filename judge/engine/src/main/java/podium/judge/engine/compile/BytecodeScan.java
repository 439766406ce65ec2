package podium.judge.engine.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * What the bytecode of a submission refers to. Text can be disguised, references cannot.
 *
 * @param classNames binary names of the submission's own classes
 * @param interfaces internal names of the interfaces that the candidate's class names directly
 * @param references internal names of all types referred to
 * @param calls methods called or pointed to, such as {@code java/lang/System.exit}, each also with its descriptor
 * @param nativeMethods names of its own methods that have no Java body
 * @param hasStatics whether a static field holds anything but a constant
 * @param setsOthers whether it sets static fields of classes that are not its own
 */
public record BytecodeScan(
        Set<String> classNames,
        List<String> interfaces,
        Set<String> references,
        Set<String> calls,
        List<String> nativeMethods,
        boolean hasStatics,
        boolean setsOthers) {
    /**
     * Packages in which nothing outlives a class loader, but for the classes named below. Class objects are what enums and
     * encoders are asked for with, and lead nowhere without the reflection that {@link Rules} forbid.
     */
    private static final List<String> STATELESS = List.of(
            "java/lang/",
            "java/util/",
            "java/math/",
            "java/text/",
            // Views of arrays; memory outside of the heap only comes from a ByteBuffer.
            "java/nio/IntBuffer",
            "java/nio/LongBuffer",
            "java/nio/FloatBuffer",
            "java/nio/DoubleBuffer",
            "podium/exercises/",
            "org/ejml/",
            "org/apache/commons/math3/",
            "scala/",
            // Settings, views and functions belong to a session, and the worker's adapter gives every law one of its
            // own.
            "org/apache/spark/sql/",
            "org/apache/spark/api/java/function/");

    private static final Set<String> STATEFUL = Set.of(
            "java/lang/Thread",
            "java/lang/ThreadGroup",
            "java/lang/ThreadLocal",
            "java/lang/InheritableThreadLocal",
            "java/lang/Runtime",
            "java/lang/Process",
            "java/lang/ProcessBuilder",
            "java/lang/ClassLoader",
            "java/lang/Module",
            "java/util/Timer",
            "java/util/Locale",
            "java/util/TimeZone",
            "java/util/Properties",
            "java/util/ServiceLoader",
            "java/util/ResourceBundle");

    /**
     * What leaves a mark that a later law could find: the pool knows what strings it has seen, and from the numbers of a
     * generator that all share follows how many were drawn before.
     */
    private static final Set<String> MARKS = Set.of(
            "java/lang/String.intern",
            "java/lang/Math.random",
            "java/lang/StrictMath.random",
            "java/util/SplittableRandom.<init>()V",
            "java/util/Collections.shuffle(Ljava/util/List;)V");

    private static final List<String> STATEFUL_PACKAGES = List.of(
            "java/lang/reflect/",
            "java/lang/ref/",
            "java/lang/invoke/",
            "java/util/concurrent/",
            "java/util/logging/",
            "java/util/prefs/",
            // How many threads all share, and their generator.
            "org/ejml/concurrency/",
            "org/apache/commons/math3/genetics/");

    /** What javac itself puts in for lambdas, string concatenation and records. */
    private static final Set<String> COMPILER_MADE = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/invoke/MethodHandles",
            "java/lang/invoke/MethodHandles$Lookup",
            "java/lang/invoke/MethodHandle",
            "java/lang/invoke/MethodType",
            "java/lang/invoke/TypeDescriptor",
            "java/lang/invoke/SerializedLambda",
            "java/lang/invoke/CallSite",
            "java/lang/runtime/ObjectMethods");

    /** Types of which a static final field holds no state. */
    private static final List<String> IMMUTABLE = List.of(
            "Ljava/lang/String;",
            "Lorg/apache/spark/sql/Column;",
            "Lorg/apache/spark/sql/Encoder;",
            "Lorg/apache/spark/sql/types/");

    /** Reads the classes of a submission whose candidate class has the given binary name. */
    public static BytecodeScan of(Map<String, byte[]> classes, String candidate) {
        Set<String> references = new TreeSet<>();
        Set<String> calls = new TreeSet<>();
        List<String> interfaces = new ArrayList<>();
        Sink sink = new Sink();
        classes.forEach((name, code) -> {
            ClassReader reader = new ClassReader(code);
            reader.accept(new ClassRemapper(sink, new Collector(references, calls)), ClassReader.SKIP_DEBUG);
            if (name.equals(candidate)) {
                interfaces.addAll(List.of(reader.getInterfaces()));
            }
        });
        sink.set.removeAll(sink.declared);
        return new BytecodeScan(
                new TreeSet<>(classes.keySet()),
                interfaces,
                references,
                calls,
                sink.natives,
                sink.statics,
                !sink.set.isEmpty());
    }

    /**
     * Whether anything that the submission refers to could keep state beyond its own class loader, in which case every law
     * gets a fresh worker. {@code System} may: it has properties; but printing is what everybody does.
     */
    public boolean mayLeakState() {
        return setsOthers
                || calls.stream().anyMatch(MARKS::contains)
                || references.stream().anyMatch(type -> !isStateless(type));
    }

    /** The same for a worker that runs Spark. It keeps one class loader, so that static fields outlive a law there. */
    public boolean mayLeakStateOnSpark() {
        return hasStatics || mayLeakState();
    }

    /** Whether javac itself puts the type into classes, so that it says nothing of their author. */
    static boolean isCompilerMade(String type) {
        return COMPILER_MADE.contains(type);
    }

    private boolean isStateless(String type) {
        if (isCompilerMade(type) || classNames.contains(type.replace('/', '.'))) {
            return true;
        }
        if (type.equals("java/io/PrintStream") || type.equals("java/io/Serializable")) {
            return true;
        }
        boolean inStatelessPackage = STATELESS.stream().anyMatch(type::startsWith)
                && STATEFUL_PACKAGES.stream().noneMatch(type::startsWith);
        return inStatelessPackage && !STATEFUL.contains(type);
    }

    /** Discards the rewritten class: only the names that pass by, its static fields, and those that it sets, are wanted. */
    private static final class Sink extends ClassVisitor {
        private final List<String> natives = new ArrayList<>();
        /** Static fields that are set, each after the class through which it is: one that inherits it may be its own. */
        private final Set<String> set = new HashSet<>();

        private final Set<String> declared = new HashSet<>();
        private String type = "";
        private boolean statics;

        Sink() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            type = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            if ((access & Opcodes.ACC_NATIVE) != 0) {
                natives.add(name);
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String fieldDescriptor) {
                    if (opcode == Opcodes.PUTSTATIC) {
                        set.add(owner + "." + field);
                    }
                }
            };
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            declared.add(type + "." + name);
            int constant = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            boolean immutable =
                    (access & Opcodes.ACC_FINAL) != 0 && IMMUTABLE.stream().anyMatch(descriptor::startsWith);
            boolean compilerMade = (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_ENUM)) != 0;
            statics |= (access & Opcodes.ACC_STATIC) != 0
                    && !compilerMade
                    && !immutable
                    && ((access & constant) != constant || value == null);
            return new FieldVisitor(Opcodes.ASM9) {};
        }
    }

    /** Sees every internal name on its way through the remapper. */
    private static final class Collector extends Remapper {
        private final Set<String> names;
        private final Set<String> calls;

        Collector(Set<String> names, Set<String> calls) {
            super(Opcodes.ASM9);
            this.names = names;
            this.calls = calls;
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            calls.add(owner + "." + name);
            calls.add(owner + "." + name + descriptor);
            return name;
        }

        @Override
        public String map(String internalName) {
            names.add(internalName);
            return internalName;
        }
    }
}
