package podium.judge.engine.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import podium.judge.protocol.CounterNames;

/**
 * Rewrites classes so that they count what they execute. Every method that has a body is rewritten, whatever its name:
 * constructors, static initializers and what the compiler makes of lambdas included.
 */
public final class Instrumenter {
    /** Internal name of the class that the rewritten code adds to. */
    private final String counter;

    /** For code that runs in a worker whose {@code java.base} holds the counter. */
    public Instrumenter() {
        this(CounterNames.CLASS.replace('.', '/'));
    }

    Instrumenter(String counter) {
        this.counter = counter;
    }

    /**
     * Rewrites the classes of a submission.
     *
     * @return bytecode by binary name; empty if a method or a class would grow beyond what a class file can hold
     */
    public Optional<Map<String, byte[]>> instrument(Map<String, byte[]> classes) {
        Map<String, byte[]> counting = new HashMap<>();
        try {
            classes.forEach((name, code) -> counting.put(name, instrument(code)));
        } catch (MethodTooLargeException | ClassTooLargeException e) {
            return Optional.empty();
        }
        return Optional.of(counting);
    }

    byte[] instrument(byte[] code) {
        ClassReader reader = new ClassReader(code);
        // Neither locals nor the stack at a block's start change, so the frames that are there stay right.
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
                        return new CountingMethod(next, descriptor, counter);
                    }
                },
                0);
        return writer.toByteArray();
    }
}
