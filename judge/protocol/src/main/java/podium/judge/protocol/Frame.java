package podium.judge.protocol;

/**
 * One message.
 *
 * @param kind what it says
 * @param payload its content; owned by the frame
 */
public record Frame(FrameKind kind, byte[] payload) {
    private static final byte[] EMPTY = {};

    /** A frame without content. */
    public Frame(FrameKind kind) {
        this(kind, EMPTY);
    }
}
