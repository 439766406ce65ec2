package podium.judge.engine.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * One method on its way to the counting class. A basic block adds its number of instructions when it is entered, even if an
 * exception leaves it half-way: that is as repeatable, and a block is short.
 */
final class CountingMethod extends MethodNode {
    private final MethodVisitor next;
    private final String counter;

    CountingMethod(MethodVisitor next, String descriptor, String counter) {
        super(Opcodes.ASM9);
        this.desc = descriptor;
        this.tryCatchBlocks = new ArrayList<>();
        this.next = next;
        this.counter = counter;
    }

    @Override
    public void visitEnd() {
        AbstractInsnNode[] original = instructions.toArray();
        countBlocks(original);
        for (AbstractInsnNode instruction : original) {
            if (HiddenWork.by(instruction)) {
                instructions.insertBefore(instruction, HiddenWork.weight(instruction, counter));
            }
        }
        accept(next);
    }

    private void countBlocks(AbstractInsnNode[] original) {
        Set<LabelNode> targets = targets(original);
        int start = 0;
        int length = 0;
        for (int i = 0; i < original.length; i++) {
            AbstractInsnNode instruction = original[i];
            boolean entered = instruction instanceof LabelNode label && targets.contains(label);
            if (entered && length > 0) {
                count(original[start], length);
                length = 0;
            }
            if (instruction.getOpcode() >= 0) {
                start = length == 0 ? i : start;
                length++;
            }
            if (length > 0 && leaves(instruction)) {
                count(original[start], length);
                length = 0;
            }
        }
    }

    /** Where a block begins that is not merely what follows a jump. */
    private Set<LabelNode> targets(AbstractInsnNode[] original) {
        Set<LabelNode> targets = new HashSet<>();
        for (AbstractInsnNode instruction : original) {
            if (instruction instanceof JumpInsnNode jump) {
                targets.add(jump.label);
            } else if (instruction instanceof TableSwitchInsnNode table) {
                targets.add(table.dflt);
                targets.addAll(table.labels);
            } else if (instruction instanceof LookupSwitchInsnNode lookup) {
                targets.add(lookup.dflt);
                targets.addAll(lookup.labels);
            }
        }
        tryCatchBlocks.forEach(block -> targets.add(block.handler));
        return targets;
    }

    private static boolean leaves(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return instruction instanceof JumpInsnNode
                || instruction instanceof TableSwitchInsnNode
                || instruction instanceof LookupSwitchInsnNode
                || opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN
                || opcode == Opcodes.ATHROW;
    }

    private void count(AbstractInsnNode first, int length) {
        InsnList added = new InsnList();
        added.add(constant(length));
        added.add(new MethodInsnNode(Opcodes.INVOKESTATIC, counter, CounterClass.ADD, "(I)V"));
        if (first.getOpcode() == Opcodes.NEW) {
            // A stack frame names an object that is not yet initialized by the label of its NEW: nothing may come
            // between.
            instructions.insert(first, added);
        } else {
            instructions.insertBefore(first, added);
        }
    }

    /** A method has less than 65,536 bytes; of a longer block the rest would not fit the operand. */
    private static AbstractInsnNode constant(int length) {
        return length <= 5
                ? new InsnNode(Opcodes.ICONST_0 + length)
                : new IntInsnNode(
                        length <= Byte.MAX_VALUE ? Opcodes.BIPUSH : Opcodes.SIPUSH, Math.min(length, Short.MAX_VALUE));
    }
}
