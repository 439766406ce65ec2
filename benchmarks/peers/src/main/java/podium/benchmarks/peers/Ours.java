package podium.benchmarks.peers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the benchmark of a reference. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Ours {
    /** Slug of the exercise. */
    String exercise();

    /** What one operation is, of either side; a benchmark's parameter in braces stands for its value. */
    String work();
}
