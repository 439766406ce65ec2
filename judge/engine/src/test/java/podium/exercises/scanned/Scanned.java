package podium.exercises.scanned;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Classes as submissions have them, in a package where submissions live. */
public final class Scanned {
    private Scanned() {}

    public static final class Plain implements Supplier<String> {
        private static final int TEN = 10;

        @Override
        public String get() {
            System.out.println("ten is " + TEN);
            return List.of(1, 2).stream().map(n -> n * TEN + "").toList().toString();
        }
    }

    public static final class WrapsAnArray {
        Object run() {
            return IntBuffer.wrap(new int[10], 1, 2);
        }
    }

    public static final class TakesNativeMemory {
        Object run() {
            return ByteBuffer.allocateDirect(10).asIntBuffer();
        }
    }

    public static final class StartsAThread {
        void run() {
            new Thread(() -> {}).start();
        }
    }

    public static final class SetsTheLocale {
        void run() {
            java.util.Locale.setDefault(java.util.Locale.GERMANY);
        }
    }

    public static final class Reflects {
        Object run() throws ReflectiveOperationException {
            return Class.forName("java.lang.String").getDeclaredConstructor().newInstance();
        }
    }

    public static final class FillsThePool {
        Object run(List<String> words) {
            return words.stream().map(String::intern).toList();
        }
    }

    public static final class DrawsFromAll {
        Object run() {
            return new SplittableRandom().nextLong();
        }
    }

    public static class SetsItsField {
        static int calls;

        Object run() {
            calls++;
            return new SplittableRandom(calls).nextLong();
        }
    }

    public static final class SetsAnothersField {
        void run() {
            SetsItsField.calls = 1;
        }
    }

    public static final class SetsWhatItInherits extends SetsItsField {
        void set() {
            SetsWhatItInherits.calls = 1;
        }
    }

    public static final class CountsInAStatic {
        private static final AtomicInteger CALLS = new AtomicInteger();

        int run() {
            return CALLS.incrementAndGet();
        }
    }
}
