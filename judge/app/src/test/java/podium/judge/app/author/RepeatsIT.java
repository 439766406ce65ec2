package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.FolderTree;
import podium.judge.engine.sandbox.Sandbox;

/** The checks that judge, on a copy of one exercise that is then spoiled. */
class RepeatsIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final Problem PROBLEM =
            Catalog.load().find("precision-recall-at-k").orElseThrow();
    private static final ExerciseNames NAMES = ExerciseNames.of(PROBLEM);

    @TempDir
    private Path project;

    @BeforeEach
    void copy_the_rooms() throws IOException {
        copy(Room.CONTRACT.in(KIT.project(), NAMES));
        copy(Room.REFERENCE.in(KIT.project(), NAMES));
        try (Stream<Path> files =
                Files.walk(Room.SUBMISSIONS.in(KIT.project(), NAMES).resolve("accepted"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file);
            }
        }
    }

    private void copy(Path file) throws IOException {
        Path copy = project.resolve(KIT.project().relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
    }

    private final Map<String, String> told = new HashMap<>();

    private Gate.Step repeats() {
        Kit kit = new Kit(project, KIT.home(), KIT.javaHome());
        try (Judge judge = new Judge(kit, Sandbox.strongest())) {
            return new Repeats(kit, judge, 1, true, (what, done, all) -> told.put(what, done + " of " + all))
                    .of(PROBLEM);
        }
    }

    @Test
    void what_is_shipped_is_right_each_time() {
        Gate.Step step = repeats();
        assertThat(step.missing()).isEmpty();
        assertThat(told)
                .containsEntry("repeated", "5 of 5")
                .containsEntry("repeated beside a busy loop", "5 of 5")
                .containsKeys("other seeds", "odd settings");
        assertThat(step.figures())
                .matches("\\d+ laws in \\d\\.\\d s, seeds \\d+/\\d+, odd settings \\d+/\\d+, flakes 0/10");
    }

    @Test
    void an_answer_that_is_wrong_in_turkish_and_needs_most_of_the_heap_is_named_with_its_setting() throws IOException {
        spoil("class Large { static final byte[] ROOM = new byte[140 << 20]; }"
                + " if (Large.ROOM.length > 0 && \"I\".toLowerCase().equals(\"i\"))");
        assertThat(repeats().missing())
                .singleElement()
                .asString()
                .contains(
                        "odd settings: expected AC each time, found 2 of 4 otherwise", "tr-TR in Kathmandu", "got WA");
    }

    @Test
    void a_reference_that_is_wrong_is_not_repeated() throws IOException {
        spoil("if (false)");
        assertThat(repeats().missing()).singleElement().asString().contains("nothing was repeated");
    }

    /** Lets the reference count a hit only under a condition; no other submission stays. */
    private void spoil(String condition) throws IOException {
        Path reference = Room.REFERENCE.in(project, NAMES);
        String text = Files.readString(reference);
        assertThat(text).contains("hits++;");
        Files.writeString(reference, text.replace("hits++;", condition + " hits++;"));
        FolderTree.remove(Room.SUBMISSIONS.in(project, NAMES));
    }

    @Test
    void a_stub_is_not_attempted_and_one_that_does_not_compile_is_told() throws IOException {
        Kit kit = new Kit(project, KIT.home(), KIT.javaHome());
        try (Judge judge = new Judge(kit, Sandbox.strongest())) {
            assertThat(new StubCheck(kit, judge, 1).of(PROBLEM).missing()).isEmpty();
            Path contract = Room.CONTRACT.in(project, NAMES);
            Files.writeString(contract, Files.readString(contract).replace("int k);", "long k);"));
            assertThat(new StubCheck(kit, judge, 1).of(PROBLEM).missing())
                    .singleElement()
                    .asString()
                    .contains("expected NA for the stub", "found CE");
        }
    }
}
