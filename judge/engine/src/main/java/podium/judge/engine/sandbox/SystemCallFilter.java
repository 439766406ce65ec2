package podium.judge.engine.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A seccomp program (classic BPF, see seccomp(2)) for what a JVM in a box never needs: other processes, kernel interfaces with
 * a history of holes, other namespaces and, but for Spark, sockets. Threads are processes to the kernel, and told from others by
 * a flag of clone(2); clone3(2) hides it behind a pointer, so it is answered as missing, and the C library falls back.
 */
final class SystemCallFilter {
    private static final short LOAD_WORD = 0x20;
    private static final short JUMP_IF_EQUAL = 0x15;
    private static final short JUMP_IF_AT_LEAST = 0x35;
    private static final short JUMP_IF_SET = 0x45;
    private static final short RETURN = 0x06;

    private static final int NUMBER_OFFSET = 0;
    private static final int ARCHITECTURE_OFFSET = 4;
    private static final int FIRST_ARGUMENT_OFFSET = 16;

    private static final int X86_64 = 0xC000003E;
    /** From here on numbers are those of the x32 interface, which would bypass a list of the others. */
    private static final int X32 = 0x4000_0000;

    private static final int ALLOW = 0x7FFF_0000;
    private static final int KILL_PROCESS = 0x8000_0000;
    private static final int NOT_PERMITTED = 0x0005_0001;
    private static final int NO_SUCH_CALL = 0x0005_0026;

    private static final int SOCKET = 41;
    private static final int CLONE = 56;
    private static final int CLONE_THREAD = 0x0001_0000;
    private static final int CLONE3 = 435;

    /** Numbers of x86_64, by what they are for. */
    private static final List<Integer> DENIED = List.of(
            // fork, vfork
            57,
            58,
            // ptrace, process_vm_readv, process_vm_writev, pidfd_open, pidfd_getfd
            101,
            310,
            311,
            434,
            438,
            // pivot_root, chroot, mount, umount2, unshare, setns
            155,
            161,
            165,
            166,
            272,
            308,
            // open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr
            428,
            429,
            430,
            431,
            432,
            433,
            442,
            // bpf, perf_event_open, userfaultfd, io_uring_setup, io_uring_enter, io_uring_register
            321,
            298,
            323,
            425,
            426,
            427,
            // add_key, request_key, keyctl
            248,
            249,
            250,
            // shmget, shmat, semget, msgget
            29,
            30,
            64,
            68,
            // link, symlink, mknod, linkat, symlinkat, mknodat, name_to_handle_at, open_by_handle_at
            86,
            88,
            133,
            265,
            266,
            259,
            303,
            304,
            // init_module, finit_module, delete_module, kexec_load, kexec_file_load, reboot, swapon, swapoff, acct
            175,
            313,
            176,
            246,
            320,
            169,
            167,
            168,
            163,
            // adjtimex, settimeofday, clock_settime, quotactl
            159,
            164,
            227,
            179);

    private final List<long[]> instructions = new ArrayList<>();

    private SystemCallFilter() {}

    /** The program for this machine; empty where its processor is not one whose numbers are known here. */
    static Optional<byte[]> program(boolean sockets) {
        return List.of("amd64", "x86_64").contains(System.getProperty("os.arch"))
                ? Optional.of(new SystemCallFilter().x86(sockets))
                : Optional.empty();
    }

    private byte[] x86(boolean sockets) {
        add(LOAD_WORD, 0, 0, ARCHITECTURE_OFFSET);
        answerUnless(JUMP_IF_EQUAL, X86_64, KILL_PROCESS);
        add(LOAD_WORD, 0, 0, NUMBER_OFFSET);
        answerIf(JUMP_IF_AT_LEAST, X32, NOT_PERMITTED);
        DENIED.forEach(number -> answerIf(JUMP_IF_EQUAL, number, NOT_PERMITTED));
        if (!sockets) {
            answerIf(JUMP_IF_EQUAL, SOCKET, NOT_PERMITTED);
        }
        answerIf(JUMP_IF_EQUAL, CLONE3, NO_SUCH_CALL);
        answerUnless(JUMP_IF_EQUAL, CLONE, ALLOW);
        add(LOAD_WORD, 0, 0, FIRST_ARGUMENT_OFFSET);
        answerIf(JUMP_IF_SET, CLONE_THREAD, ALLOW);
        add(RETURN, 0, 0, NOT_PERMITTED);
        return bytes();
    }

    private void answerIf(short test, int operand, int answer) {
        add(test, 0, 1, operand);
        add(RETURN, 0, 0, answer);
    }

    private void answerUnless(short test, int operand, int answer) {
        add(test, 1, 0, operand);
        add(RETURN, 0, 0, answer);
    }

    private void add(short code, int jumpIfTrue, int jumpIfFalse, int operand) {
        instructions.add(new long[] {code, jumpIfTrue, jumpIfFalse, operand});
    }

    private byte[] bytes() {
        ByteBuffer program = ByteBuffer.allocate(8 * instructions.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (long[] each : instructions) {
            program.putShort((short) each[0])
                    .put((byte) each[1])
                    .put((byte) each[2])
                    .putInt((int) each[3]);
        }
        return program.array();
    }
}
