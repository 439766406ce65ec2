package podium.judge.protocol;

/** First byte of every value: the closed set of kinds that cross. */
enum Tag {
    NULL,
    BOOLEAN,
    BYTE,
    SHORT,
    CHAR,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    STRING,
    /** Array of a primitive: element tag, length, elements. */
    PRIMITIVES,
    /** Array of references: elements, as in a list. */
    OBJECTS,
    /** Either LONG, INT or DOUBLE, size, bare elements; or NULL, size, values. */
    LIST,
    SET,
    /** Two lists without their tags: keys, values. */
    MAP,
    OPTIONAL,
    /** Number of components, then their values in order. */
    RECORD,
    /** Name of the constant. */
    ENUM,
    /** Number of a function that lives at the sender. */
    FUNCTION,
    /** Number of an object that lives in the worker. */
    HANDLE;

    private static final Tag[] ALL = values();

    static Tag of(int code) throws MalformedFrame {
        if (code < 0 || code >= ALL.length) {
            throw new MalformedFrame("expected a value tag in 0.." + (ALL.length - 1) + ", found " + code);
        }
        return ALL[code];
    }
}
