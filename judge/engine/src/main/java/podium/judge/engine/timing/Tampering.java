package podium.judge.engine.timing;

/** A timed process does something that only serves to make its times wrong; says what. */
public final class Tampering extends Exception {
    private static final long serialVersionUID = 1L;

    Tampering(String sentence) {
        super(sentence);
    }
}
