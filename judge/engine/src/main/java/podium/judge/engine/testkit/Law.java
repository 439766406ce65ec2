package podium.judge.engine.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States a hidden property or edge case as a sentence. It stands on a Jupiter {@code @Test} or a jqwik {@code @Property};
 * a method with neither, or a test with no law, stops the judge from starting.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Law {
    /** The sentence, lower case, without a full stop: "appending unjudged items never changes NDCG". */
    String value();

    /** The house convention that decides the case, shown with a failure; empty where none is in dispute. */
    String convention() default "";
}
