package podium.judge.engine.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntUnaryOperator;

/** Code of every shape that a compiler makes, to be rewritten, verified and run. */
final class Shapes implements Callable<String> {
    private static final int[] TABLE = new int[4];
    private final List<Object> said = new ArrayList<>();

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = i * i;
        }
    }

    /** An object that is not yet initialized lives across the branches of its own arguments. */
    private Shapes(String first, Object second) {
        said.add(first.isEmpty() ? second : new StringBuilder(second == null ? first : second.toString()));
    }

    Shapes() {
        this(TABLE.length > 3 ? new String(TABLE[1] > 0 ? "yes" : "no") : "", TABLE.length < 2 ? null : "else");
    }

    static int constant() {
        return 7;
    }

    static int sum(int n) {
        int sum = 0;
        for (int i = 0; i < n; i++) {
            sum += i;
        }
        return sum;
    }

    static void copy(int[] from, int[] to, int length) {
        System.arraycopy(from, 0, to, 0, length);
    }

    static int[] fresh(int length) {
        return new int[length];
    }

    static int[] twin(int[] array) {
        return array.clone();
    }

    static int refused(int dividend) {
        try {
            return dividend / 0;
        } catch (ArithmeticException e) {
            return -1;
        }
    }

    static IntUnaryOperator lambda() {
        return x -> x + 1;
    }

    @Override
    public String call() {
        said.add(dense(2) + sparse(1_000_000) + text("two"));
        said.add(loops());
        said.add(guarded(0) + guarded(1) + guarded(2));
        said.add(lambda().applyAsInt(1));
        said.add(new Pair(1, 2L).equals(new Pair(1, 2L)));
        said.add(wide(3, 2.5));
        synchronized (this) {
            said.add(Arrays.toString(twin(TABLE)));
        }
        Object object = said;
        said.add(object instanceof List<?> list && !list.isEmpty() ? Color.GREEN.next() : Color.RED);
        return said.toString();
    }

    private static int dense(int value) {
        return switch (value) {
            case 0, 1 -> 10;
            case 2 -> 20;
            default -> throw new IllegalStateException();
        };
    }

    private static int sparse(int value) {
        switch (value) {
            case -5:
                return 1;
            case 1_000_000:
                value++;
            default:
                return value;
        }
    }

    private static int text(String value) {
        return switch (value) {
            case "one" -> 1;
            case "two" -> 2;
            default -> 0;
        };
    }

    private static int loops() {
        int steps = 0;
        outer:
        for (int[] row = new int[3]; ; row[0]++) {
            do {
                if (++steps > 20) {
                    break outer;
                }
            } while (steps % 3 != 0);
            while (row[0] < 1) {
                row[0]++;
                continue outer;
            }
        }
        return steps;
    }

    private static String guarded(int how) {
        StringBuilder trail = new StringBuilder();
        try {
            try {
                if (how == 1) {
                    throw new IllegalStateException("one");
                }
                Object none = how == 2 ? null : "";
                trail.append(none.hashCode());
            } catch (NullPointerException | IllegalStateException e) {
                trail.append('c');
            } finally {
                trail.append('f');
            }
        } finally {
            trail.append('g');
        }
        return trail.toString();
    }

    private static long wide(long factor, double share) {
        long[][] grid = new long[2][3];
        grid[1][2] = factor * (long) (share > 2 ? share : -share);
        return grid[1][2];
    }

    private record Pair(int left, long right) {}

    private enum Color {
        RED,
        GREEN;

        Color next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }
}
