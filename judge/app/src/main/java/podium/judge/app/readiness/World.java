package podium.judge.app.readiness;

import java.util.Collection;

/** How synthetic candidates come by their outcomes: as the model supposes, or not, to see what it then is worth. */
enum World {
    /** Drawn from the model. */
    AS_MODELED("as the model supposes"),
    /** Exercises of a level are not equally difficult. */
    UNEVEN_LEVELS("difficulty varies by 0.75 logits within a level"),
    /** Deviations do not add up. */
    WEAKEST_DECIDES("the weakest skill of an exercise decides alone"),
    /** Luck is worth more. */
    MORE_LUCK("half as much again is luck"),
    /** Outcomes tell of other stretches of performance than the model has it. */
    OTHER_BORDERS("clear and far off begin at 0.75 logits, not at 1.5"),
    /** Later sittings find another candidate. */
    LEARNING("every sitting adds 0.1 logits to the general ability");

    static final double UNEVENNESS = 0.75;
    static final double LUCK = 1.5;
    static final double LEARNED = 0.1;

    private final String words;

    World(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What deviations in an exercise's skills come to. */
    double together(Collection<Double> deviations) {
        return this == WEAKEST_DECIDES
                ? deviations.stream().mapToDouble(Double::doubleValue).min().orElse(0)
                : deviations.stream().mapToDouble(Double::doubleValue).sum();
    }

    double luck() {
        return this == MORE_LUCK ? LUCK : 1;
    }

    double border() {
        return this == OTHER_BORDERS ? Outcome.BORDER / 2 : Outcome.BORDER;
    }
}
