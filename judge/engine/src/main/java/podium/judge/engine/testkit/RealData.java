package podium.judge.engine.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on a class of {@link Laws} that judges nothing: its one law shows a person what an implementation makes of real data, through
 * {@link LawContext#tell}. It runs where somebody asks for it, and never where a submission is judged.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RealData {
    /** The set's name in the registry, such as {@code kjv}; it is on this machine and intact when the law runs. */
    String value();
}
