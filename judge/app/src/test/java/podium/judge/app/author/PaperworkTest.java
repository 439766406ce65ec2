package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.exercises.Exercise;
import podium.exercises.Level;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;

class PaperworkTest {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final Problem JACCARD =
            Catalog.load().find("jaccard-similarity").orElseThrow();
    private static final ExerciseNames NAMES = ExerciseNames.of(JACCARD);

    @TempDir
    private Path project;

    @BeforeEach
    void copy_the_rooms() throws IOException {
        for (Room room : Room.values()) {
            if (!room.isFolder()) {
                Path copy = room.in(project, NAMES);
                Files.createDirectories(copy.getParent());
                Files.copy(room.in(KIT.project(), NAMES), copy);
            }
        }
        Files.createDirectories(Room.SUBMISSIONS.in(project, NAMES));
        Files.copy(KIT.project().resolve("README.md"), project.resolve("README.md"));
    }

    private void edit(Room room, String from, String to) throws IOException {
        edit(room.in(project, NAMES), from, to);
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private List<String> missing() {
        return new Paperwork(new Kit(project, KIT.home(), KIT.javaHome()))
                .of(JACCARD)
                .missing();
    }

    @Test
    void nothing_is_missing_from_the_untouched_copy() {
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_room_that_is_empty_is_named_with_its_path() throws IOException {
        Files.delete(Room.STUB.in(project, NAMES));
        Files.delete(Room.WORKLOAD.in(project, NAMES));
        assertThat(new Rooms(new Kit(project, KIT.home(), KIT.javaHome()))
                        .of(JACCARD)
                        .missing())
                .satisfiesExactly(
                        stub -> assertThat(stub)
                                .startsWith("expected the stub at exercises/similarity/src/main/java/")
                                .endsWith("./podium reset jaccard-similarity writes it from the contract"),
                        workload ->
                                assertThat(workload).contains("JaccardSimilarityWorkload.java, found nothing there"));
    }

    @Test
    void a_parameter_without_a_description_is_named_by_line() throws IOException {
        edit(Room.CONTRACT, "     * @param b ids in any order; repeats count once; may be empty\n", "");
        assertThat(missing()).singleElement().asString().matches("JaccardSimilarity.java:\\d+: expected @param b .*");
    }

    @Test
    void a_result_without_a_description_is_named() throws IOException {
        edit(Room.CONTRACT, "@return |A", "|A");
        assertThat(missing()).singleElement().asString().contains("expected @return");
    }

    @Test
    void a_method_says_what_it_may_cost() throws IOException {
        edit(
                Room.CONTRACT,
                "at most a million ids. Expected cost: O(|a| + |b|) expected time.",
                "at most a million ids.");
        assertThat(missing()).singleElement().asString().contains("Expected cost");
    }

    @Test
    void a_contract_says_where_it_comes_from() throws IOException {
        edit(Room.CONTRACT, "<p>Sources: ", "<p>");
        assertThat(missing()).singleElement().asString().contains("<p>Source: ");
    }

    @Test
    void an_error_that_laws_see_is_in_the_contract() throws IOException {
        edit(Room.CONTRACT, "@throws IllegalArgumentException if", "<p>It is an error if");
        assertThat(missing())
                .singleElement()
                .asString()
                .contains("expected \"@throws IllegalArgumentException\" and when");
    }

    @Test
    void an_error_in_the_contract_is_seen_by_a_law() throws IOException {
        edit(Room.LAWS, "Expect.rejects(", "Expect.equal(");
        assertThat(missing()).singleElement().asString().contains("JaccardSimilarityLaws.java: expected a law");
    }

    @Test
    void the_prompt_shows_the_contracts_signatures() throws IOException {
        edit(Room.PROMPT, "double jaccard(long[] a, long[] b, double", "double jaccard(long[] a, long[] b, float");
        assertThat(missing())
                .containsExactly("exercises/similarity/tasks/jaccard-similarity.md: expected the contract's"
                        + " `double jaccard(long[] a, long[] b, double whenBothEmpty)` in the code below the first lines,"
                        + " found no such line");
    }

    @Test
    void the_table_of_exercises_names_it() throws IOException {
        edit(project.resolve("README.md"), "`jaccard-similarity`", "`jaccard`");
        assertThat(missing())
                .containsExactly("README.md: expected `jaccard-similarity` in the table of exercises, found none");
    }

    @Test
    void a_hint_without_text_does_not_count() throws IOException {
        edit(Room.PROMPT, "### Hint 2", "### Hint two");
        assertThat(missing()).singleElement().asString().contains("### Hint 3\" or more, found 1");
    }

    @Test
    void a_heading_is_no_hint() throws IOException {
        String prompt = Files.readString(Room.PROMPT.in(project, NAMES));
        edit(Room.PROMPT, Texts.section(prompt, "Hints"), "### Hint 1\n\n### Hint 2\n\n### Hint 3");
        assertThat(missing()).singleElement().asString().contains("or more, found 0 with text");
    }

    @Test
    void code_with_a_number_sign_ends_no_section() {
        assertThat(Texts.section("## Hints\n\n```\n# no heading\n```\n\nmore\n## Next\n", "Hints"))
                .isEqualTo("```\n# no heading\n```\n\nmore");
    }

    @Test
    void each_question_has_an_answer() throws IOException {
        edit(Room.PROMPT, "## Follow-up questions\n\n1. ", "## Follow-up questions\n\n1. Why?\n2. ");
        assertThat(missing()).singleElement().asString().contains("the prompt's 6 questions", "among 5");
    }

    @Test
    void a_section_without_text_is_named() throws IOException {
        edit(Room.EDITORIAL, "## Traps", "## Pitfalls");
        assertThat(missing())
                .containsExactly(
                        "solutions/editorials/jaccard-similarity.md: expected text below \"## Traps\", found none");
    }

    @Test
    void a_todo_that_is_left_is_named_by_line() throws IOException {
        edit(Room.EDITORIAL, "# Jaccard similarity, plain and weighted\n", "# Jaccard\n\nTODO: write\n");
        assertThat(missing())
                .containsExactly("solutions/editorials/jaccard-similarity.md: write what the TODOs ask for in line 3");
    }

    @Exercise(
            title = "",
            level = Level.L4,
            minutes = 0,
            skills = "one",
            callMillis = 0,
            heapMegabytes = -1,
            maxRatio = 1,
            maxGrowth = Double.NaN)
    private interface Limitless {}

    @Test
    void limits_are_positive() {
        assertThat(Paperwork.limits(Limitless.class.getAnnotation(Exercise.class)))
                .hasSize(7)
                .contains(
                        "@Exercise: expected minutes above 0, found 0",
                        "@Exercise: expected maxGrowth above 0, found NaN");
        assertThat(Paperwork.limits(JACCARD.metadata())).isEmpty();
    }
}
