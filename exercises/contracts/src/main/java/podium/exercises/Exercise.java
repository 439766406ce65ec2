package podium.exercises;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a contract and says how it is presented and judged. The slug is the interface's name in kebab case, the track is
 * the package segment after {@code podium.exercises}; neither is written twice.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Exercise {
    /** Title as a person reads it. */
    String title();

    /** The interview level that the exercise is aimed at. */
    Level level();

    /** Minutes a prepared candidate needs, prompt included. */
    int minutes();

    /** What is practiced, two to five short noun phrases. */
    String[] skills();

    /** Longest time one call may take, in milliseconds of the judge's clock; beyond it the verdict is TLE. */
    int callMillis() default 2_000;

    /** Heap of the worker in megabytes; beyond it the verdict is MLE. */
    int heapMegabytes() default 256;

    /** Largest allowed ratio of the submission's time to the reference's; beyond it the verdict is SLOW. */
    double maxRatio() default 4.0;

    /** Largest allowed exponent of CPU time in the size of the input; beyond it the verdict is SLOW. */
    double maxGrowth() default 1.5;

    /**
     * Simple name of the interface that the candidate implements where it is not the annotated one: on the Spark track
     * the annotated contract speaks in lists of records and the candidate's in datasets.
     */
    String implementedThrough() default "";
}
