package podium.judge.app.author;

import java.util.Arrays;
import java.util.List;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;

/** Is there something in every room of an exercise? */
final class Rooms implements Gate.Check {
    private final Kit kit;

    Rooms(Kit kit) {
        this.kit = kit;
    }

    @Override
    public boolean comesFirst() {
        return true;
    }

    @Override
    public Gate.Step of(Problem problem) {
        ExerciseNames names = ExerciseNames.of(problem);
        List<String> missing = Arrays.stream(Room.values())
                .filter(room -> !room.isThere(kit.project(), names))
                .map(room -> "expected the " + room.words() + " at " + room.of(names) + ", found nothing there: "
                        + howToGet(room, names))
                .toList();
        return new Gate.Step("rooms", "", missing);
    }

    private static String howToGet(Room room, ExerciseNames names) {
        return switch (room) {
            case STUB -> "./podium reset " + names.id().slug() + " writes it from the contract";
            case SUBMISSIONS ->
                "make it, with folders accepted, wrong_answer and slow, as " + Room.SUBMISSIONS.of(ExerciseNames.MODEL)
                        + " has them";
            default -> "write it in the form of " + room.of(ExerciseNames.MODEL);
        };
    }
}
