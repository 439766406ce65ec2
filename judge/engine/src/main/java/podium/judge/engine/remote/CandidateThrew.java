package podium.judge.engine.remote;

import java.util.List;

/**
 * The submission threw instead of returning. Nothing of the original object crosses: only its class names, a bounded
 * message and the candidate's own stack frames.
 */
public final class CandidateThrew extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> classNames;
    private final String text;
    private final transient List<String> frames;

    /**
     * Describes what was thrown.
     *
     * @param classNames the exception's class and its superclasses, most specific first, not empty
     * @param text its message, empty if it had none
     * @param frames the candidate's own frames, innermost first, such as {@code MyNdcgAtK.java:12 in ndcgAtK}
     */
    public CandidateThrew(List<String> classNames, String text, List<String> frames) {
        super(classNames.get(0) + (text.isEmpty() ? "" : ": " + text));
        this.classNames = List.copyOf(classNames);
        this.text = text;
        this.frames = List.copyOf(frames);
    }

    /** Whether the exception is of the named class or a subclass of it. */
    public boolean isA(String className) {
        return classNames.contains(className);
    }

    /** Whether the stub is untouched at this place. */
    public boolean isNotAttempted() {
        return isA("podium.exercises.NotAttempted");
    }

    /** Simple class name and message on one line. */
    public String summary() {
        String simple = classNames.get(0).substring(classNames.get(0).lastIndexOf('.') + 1);
        return text.isEmpty() ? simple : simple + ": " + text;
    }

    /** The candidate's own frames, innermost first. */
    public List<String> frames() {
        return frames;
    }
}
