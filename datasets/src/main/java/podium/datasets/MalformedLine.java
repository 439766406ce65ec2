package podium.datasets;

/** A line of a data file is not what the format says. The message gives file, line number, what was expected and found. */
public final class MalformedLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedLine(String file, int number, String expected, String found) {
        super("%s line %d: expected %s, found %s".formatted(file, number, expected, found));
    }
}
