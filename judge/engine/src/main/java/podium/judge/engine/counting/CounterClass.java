package podium.judge.engine.counting;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import podium.judge.protocol.CounterNames;

/**
 * The class that counts. It is generated: a class of {@code java.util} cannot be compiled with the rest. One field for all
 * threads, without a lock: what threads count at the same time may be lost.
 */
final class CounterClass {
    /** Adds its argument. */
    static final String ADD = "add";
    /** Adds its argument unless it is negative: the instruction that it is for will refuse it. */
    static final String ADD_LENGTH = "addLength";

    private CounterClass() {}

    /** Its bytecode, under this internal name. */
    static byte[] named(String name) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int shape = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, shape, name, null, "java/lang/Object", new String[0]);
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, CounterNames.TOTAL, "J", null, null)
                .visitEnd();
        adder(writer, name, ADD, false);
        adder(writer, name, ADD_LENGTH, true);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void adder(ClassWriter writer, String name, String method, boolean clamped) {
        MethodVisitor code =
                writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, method, "(I)V", null, new String[0]);
        code.visitCode();
        code.visitFieldInsn(Opcodes.GETSTATIC, name, CounterNames.TOTAL, "J");
        code.visitVarInsn(Opcodes.ILOAD, 0);
        if (clamped) {
            code.visitInsn(Opcodes.ICONST_0);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Math", "max", "(II)I", false);
        }
        code.visitInsn(Opcodes.I2L);
        code.visitInsn(Opcodes.LADD);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, CounterNames.TOTAL, "J");
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
