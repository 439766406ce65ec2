package podium.judge.protocol;

import java.io.IOException;

/** Bytes that are no frame of this protocol; says what was expected and what was found. */
public final class MalformedFrame extends IOException {
    private static final long serialVersionUID = 1L;

    /** Describes the first offence. */
    public MalformedFrame(String sentence) {
        super(sentence);
    }
}
