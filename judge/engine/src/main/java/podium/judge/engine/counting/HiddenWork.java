package podium.judge.engine.counting;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Instructions that touch as many elements as a length on the stack says, in native code or in the JVM itself. They add the
 * length: one array element counts as one bytecode. Strings, which do their work in {@code java.lang}, are not among them.
 */
final class HiddenWork {
    private static final Set<String> BY_LAST_ARGUMENT = Set.of(
            "java/lang/System.arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V",
            "java/lang/reflect/Array.newInstance(Ljava/lang/Class;I)Ljava/lang/Object;");

    private HiddenWork() {}

    static boolean by(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return opcode == Opcodes.NEWARRAY
                || opcode == Opcodes.ANEWARRAY
                || instruction instanceof MethodInsnNode call && (hasLengthOnTop(call) || isArrayClone(call));
    }

    private static boolean hasLengthOnTop(MethodInsnNode call) {
        return BY_LAST_ARGUMENT.contains(call.owner + "." + call.name + call.desc)
                // What Arrays.equals, compare and mismatch are made of.
                || call.owner.equals("jdk/internal/util/ArraysSupport")
                        && call.name.equals("mismatch")
                        && call.desc.endsWith("I)I");
    }

    private static boolean isArrayClone(MethodInsnNode call) {
        return call.name.equals("clone") && call.owner.startsWith("[");
    }

    /** What adds the length, to be put before the instruction; it leaves the stack as it was. */
    static InsnList weight(AbstractInsnNode instruction, String counter) {
        InsnList added = new InsnList();
        added.add(new InsnNode(Opcodes.DUP));
        if (instruction instanceof MethodInsnNode call && isArrayClone(call)) {
            added.add(new InsnNode(Opcodes.ARRAYLENGTH));
        }
        added.add(new MethodInsnNode(Opcodes.INVOKESTATIC, counter, CounterClass.ADD_LENGTH, "(I)V"));
        return added;
    }
}
