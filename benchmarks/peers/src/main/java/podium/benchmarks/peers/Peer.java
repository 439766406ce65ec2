package podium.benchmarks.peers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the benchmark of another library on the same work. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Peer {
    /** Name of the method, in the same class, that does the same with our reference. */
    String against();

    /** A class of the library; the name of its jar tells the version. */
    Class<?> library();

    /** What is called there. */
    String call();

    /** What a reader of the ratio has to know; must say why where we lose. */
    String note() default "";
}
