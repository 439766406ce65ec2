package podium.judge.app.author;

import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import podium.exercises.Exercise;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.protocol.WireTypes;

/** Is everything written that has to be written, and are the contract's limits and types such that it can be judged? */
final class Paperwork implements Gate.Check {
    private static final Pattern TODO = Pattern.compile("\\bTODO\\b");
    private static final int SKILLS = 2;

    private final Kit kit;

    Paperwork(Kit kit) {
        this.kit = kit;
    }

    @Override
    public Gate.Step of(Problem problem) {
        ExerciseNames names = ExerciseNames.of(problem);
        List<String> missing = new ArrayList<>(leftOver(kit.project(), names));
        missing.addAll(ContractText.missing(kit.project(), names));
        limits(problem.metadata()).forEach(missing::add);
        for (Type stranger : WireTypes.strangers(problem.contract())) {
            missing.add("expected only types in the contract whose values can be sent to the worker, found "
                    + stranger.getTypeName() + ": CONTRIBUTING.md says which");
        }
        missing.addAll(TaskText.missing(kit.project(), names));
        return new Gate.Step("paperwork", "", missing);
    }

    /** One sentence for each file that still says what is to do. */
    static List<String> leftOver(Path project, ExerciseNames names) {
        return Arrays.stream(Room.values())
                .filter(room -> !room.isFolder() && room.isThere(project, names))
                .flatMap(room -> leftOver(room.of(names), Texts.read(room.in(project, names))))
                .toList();
    }

    private static Stream<String> leftOver(String name, String text) {
        List<String> lines = text.lines().toList();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (TODO.matcher(lines.get(i)).find()) {
                left.add(i + 1);
            }
        }
        return left.isEmpty()
                ? Stream.empty()
                : Stream.of(name + ": write what the TODOs ask for in line" + (left.size() == 1 ? " " : "s ")
                        + left.toString().replaceAll("[\\[\\]]", ""));
    }

    /** What is wrong with title, skills and limits. */
    static Stream<String> limits(Exercise exercise) {
        return Stream.of(
                        wrong(exercise.title().isBlank(), "a title", "none"),
                        wrong(
                                exercise.skills().length < SKILLS,
                                "at least " + SKILLS + " skills",
                                exercise.skills().length),
                        wrong(exercise.minutes() < 1, "minutes above 0", exercise.minutes()),
                        wrong(exercise.callMillis() < 1, "callMillis above 0", exercise.callMillis()),
                        wrong(exercise.heapMegabytes() < 1, "heapMegabytes above 0", exercise.heapMegabytes()),
                        // The reference itself has ratio 1, and an answer that reads its input once grows with exponent
                        // 1.
                        wrong(!(exercise.maxRatio() > 1), "maxRatio above 1", exercise.maxRatio()),
                        wrong(!(exercise.maxGrowth() > 0), "maxGrowth above 0", exercise.maxGrowth()))
                .flatMap(List::stream);
    }

    private static List<String> wrong(boolean is, String expected, Object found) {
        return is ? List.of("@Exercise: expected " + expected + ", found " + found) : List.of();
    }
}
