package podium.judge.protocol;

import java.io.IOException;

/** A well-formed value that is not of the type that the contract names. */
public final class TypeMismatch extends IOException {
    private static final long serialVersionUID = 1L;

    /** Describes where the value differs from the type. */
    public TypeMismatch(String sentence) {
        super(sentence);
    }
}
