package podium.judge.protocol;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Return types of every kind that a contract may name, and a valid frame of each. */
@SuppressWarnings("unused")
interface HostileShapes {
    double number();

    int whole();

    long count();

    boolean fact();

    char letter();

    String text();

    Double boxed();

    double[] vector();

    boolean[] facts();

    double[][] matrix();

    String[][] words();

    List<Double>[] rows();

    Entry entry();

    List<Entry> entries();

    Map<Long, List<Entry>> table();

    Map<Long, Double> scores();

    Set<List<Integer>> tuples();

    Optional<int[]> maybe();

    Kind constant();

    Collection<? extends Number> bounded();

    List<Map<String, Set<Optional<Entry>>>> deep();

    <T> T anything();

    Function<String, String> function();

    enum Kind {
        FIRST,
        SECOND {
            @Override
            public String toString() {
                return "2nd";
            }
        }
    }

    record Entry(long id, double score, List<String> labels, Optional<Kind> kind) {
        public Entry {
            if (id < 0) {
                throw new IllegalArgumentException("a constructor that refuses");
            }
        }
    }

    /** No references cross in these tests. */
    References NONE = new References() {
        @Override
        public int numberOf(Object object, Class<?> type) {
            throw new IllegalStateException("no references here");
        }

        @Override
        public Object standIn(int number, Class<?> type) throws MalformedFrame {
            throw new MalformedFrame("expected no reference");
        }
    };

    /** The types, always in the same order. */
    static List<Type> types() {
        return Arrays.stream(HostileShapes.class.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .map(Method::getGenericReturnType)
                .toList();
    }

    /** Valid payloads, some of a type above and some of none. */
    static List<byte[]> payloads() throws IOException {
        Entry entry = new Entry(7, -0.0, List.of("ä", "", "\uD83D\uDE00"), Optional.of(Kind.SECOND));
        Map<Object, Object> table = new LinkedHashMap<>();
        table.put(1L, List.of(entry, entry));
        table.put(null, null);
        List<Object> values = Arrays.asList(
                null,
                1.5,
                1,
                1L,
                true,
                'x',
                (short) 3,
                (byte) 4,
                2.5f,
                "text",
                new double[] {1, Double.NaN},
                new boolean[] {true, false},
                new double[][] {{1}, {}, {2, 3}},
                new String[][] {{"a", null}, {}},
                new List<?>[] {List.of(1.0), List.of()},
                entry,
                List.of(entry, entry),
                table,
                Set.of(List.of(1, 2), List.of(), List.of(3)),
                Optional.of(new int[] {1, 2}),
                Optional.empty(),
                Kind.FIRST,
                List.of(1, 2L, 3.0),
                List.of(1.5, -0.0, Double.NaN),
                Map.of(3L, 0.5, 4L, 1.5),
                List.of(Map.of("key", Set.of(Optional.of(entry), Optional.empty()))));
        List<byte[]> payloads = new java.util.ArrayList<>();
        for (Object value : values) {
            payloads.add(new ValueWriter(NONE).value(value, Object.class).payload());
        }
        return payloads;
    }
}
