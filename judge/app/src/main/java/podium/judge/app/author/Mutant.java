package podium.judge.app.author;

/**
 * A reference with one change.
 *
 * @param type binary name of the class that is changed
 * @param place that class and its method, without the package: {@code IdTable.slotOf}
 * @param operator what kind of change
 * @param what the change in words
 * @param line where it is, 1-based
 * @param source that line's text
 * @param bytes the changed class file
 */
@SuppressWarnings("ArrayRecordComponent") // A carrier: two of them are the same only if they are one.
record Mutant(String type, String place, String operator, String what, int line, String source, byte[] bytes) {
    /** For people: where, what and on which line. */
    String told() {
        return place + ":" + line + " " + operator + ": " + what + " | " + source;
    }
}
