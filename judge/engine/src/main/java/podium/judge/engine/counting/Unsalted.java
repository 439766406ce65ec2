package podium.judge.engine.counting;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * {@code Set.of} and {@code Map.of} salt their hashes with the time at which the JVM started, so that nobody relies on an
 * order; a count that is to repeat needs one salt for all runs.
 */
final class Unsalted {
    private static final String SALTED = "java/util/ImmutableCollections";
    private static final long SALT = 0x5DEECE66DL;

    private Unsalted() {}

    /** The class with a constant where it asked for the time, if it is the one that salts; any other as it is. */
    static byte[] unsalted(byte[] code) {
        ClassReader reader = new ClassReader(code);
        if (!reader.getClassName().equals(SALTED)) {
            return code;
        }
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Timeless(super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** Has a constant in place of every look at the clock. */
    private static final class Timeless extends MethodVisitor {
        Timeless(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals("java/lang/System") && name.equals("nanoTime")) {
                super.visitLdcInsn(SALT);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }
    }
}
