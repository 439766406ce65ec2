package podium.judge.engine.sandbox;

import java.util.Locale;

/** How strong a box is; the constants stand from the weakest to the strongest. */
public enum SandboxLevel {
    /** A child JVM with capped memory: everywhere. */
    PROCESS("Linux with util-linux (prlimit) has the next level: limited"),
    /** The same with the operating system's limits on memory, files and, where root starts it, user and threads. */
    LIMITED(
            "the next level is bubblewrap: install it; where it is, allow user namespaces and leave room for temporary files"),
    /** A box of namespaces without network, with nothing of the disk but the JDK and the class path. */
    BUBBLEWRAP("there is no stronger level");

    private final String next;

    SandboxLevel(String next) {
        this.next = next;
    }

    /** As it is written on a command line and in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How to get the level after this one. */
    public String next() {
        return next;
    }
}
