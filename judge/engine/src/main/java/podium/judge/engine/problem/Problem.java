package podium.judge.engine.problem;

import podium.exercises.Exercise;

/**
 * One exercise as the judge sees it: its contract, its metadata and the names that its other parts have by rule.
 *
 * @param id its names
 * @param contract the interface that laws call
 * @param metadata title, level and limits
 */
public record Problem(ExerciseId id, Class<?> contract, Exercise metadata) {
    /** Reads a contract's annotation. */
    static Problem of(Class<?> contract) {
        Exercise metadata = contract.getAnnotation(Exercise.class);
        String[] segments = contract.getPackageName().split("\\.");
        String track = segments[segments.length - 2];
        String prefix =
                metadata.implementedThrough().isEmpty() ? contract.getSimpleName() : metadata.implementedThrough();
        return new Problem(new ExerciseId(track, ExerciseId.slugOf(prefix)), contract, metadata);
    }

    /** Class prefix in every room, such as {@code NdcgAtK}. */
    public String prefix() {
        return metadata.implementedThrough().isEmpty() ? contract.getSimpleName() : metadata.implementedThrough();
    }

    /** The interface that the candidate's class implements. */
    public String implemented() {
        return exercisePackage() + "." + prefix();
    }

    /** Package of contract, stub and submissions. */
    public String exercisePackage() {
        return "podium.exercises." + id.packageSuffix();
    }

    /** The candidate's class. */
    public String candidate() {
        return exercisePackage() + ".My" + prefix();
    }

    /** The reference solution's class. */
    public String reference() {
        return "podium.solutions." + id.packageSuffix() + "." + prefix() + "Reference";
    }

    /** The hidden laws' class. */
    public String laws() {
        return "podium.judge.hidden." + id.packageSuffix() + "." + prefix() + "Laws";
    }

    /** The class of other definitions under the same name; not every exercise has one. */
    public String definitions() {
        return "podium.judge.hidden." + id.packageSuffix() + "." + prefix() + "Definitions";
    }

    /** The class that shows a submission on real data; not every exercise has one. */
    public String onRealData() {
        return "podium.judge.hidden." + id.packageSuffix() + "." + prefix() + "OnRealData";
    }

    /** The class that draws what is timed. */
    public String workload() {
        return "podium.judge.hidden." + id.packageSuffix() + "." + prefix() + "Workload";
    }

    /** The JMH benchmark's class. */
    public String benchmark() {
        return "podium.benchmarks." + id.packageSuffix() + "." + prefix() + "Benchmark";
    }

    /** Whether the exercise runs on Spark: laws speak lists, the worker's adapter speaks datasets. */
    public boolean onSpark() {
        return !metadata.implementedThrough().isEmpty();
    }
}
