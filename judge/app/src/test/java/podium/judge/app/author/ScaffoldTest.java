package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.exercises.Exercise;
import podium.exercises.Level;
import podium.judge.app.author.Scaffold.Refused;
import podium.judge.app.author.Scaffold.Wish;
import podium.judge.engine.problem.ExerciseId;
import podium.judge.engine.problem.Problem;

class ScaffoldTest {
    private static final Path PROJECT = Path.of(System.getProperty("podium.project", "../.."));
    private static final Wish WISH = new Wish("metrics", "scaffolded-at-k", "Scaffolded at k", Level.L5, 30);

    @TempDir
    private Path project;

    @TempDir
    private Path classes;

    @BeforeEach
    void copy_the_poms() throws IOException {
        for (String file : List.of("pom.xml", "exercises/metrics/pom.xml", "exercises/pipelines/pom.xml")) {
            Path copy = project.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(PROJECT.resolve(file), copy);
        }
    }

    @Test
    void every_room_compiles_and_has_the_name_that_the_judge_looks_for() throws Exception {
        Scaffold.of(project, WISH).write();
        compile();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> contract = loader.loadClass("podium.exercises.metrics.scaffoldedatk.ScaffoldedAtK");
            Exercise metadata = contract.getAnnotation(Exercise.class);
            Problem problem = new Problem(new ExerciseId("metrics", "scaffolded-at-k"), contract, metadata);
            assertThat(List.of(metadata.title(), metadata.level(), metadata.minutes()))
                    .containsExactly("Scaffolded at k", Level.L5, 30);
            assertThat(problem.implemented()).isEqualTo(contract.getName());
            for (String name : List.of(
                    problem.candidate(),
                    problem.reference(),
                    problem.laws(),
                    problem.workload(),
                    problem.benchmark())) {
                assertThat(loader.loadClass(name).getName()).isEqualTo(name);
            }
            assertThat(contract.isAssignableFrom(loader.loadClass(problem.candidate())))
                    .isTrue();
        }
    }

    private void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-Xlint:all", "-Werror", "-Xlint:-processing"));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        try (var files = Files.walk(project)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        assertThat(arguments).hasSizeGreaterThan(15);
        int errors = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(errors).isZero();
    }

    @Test
    void each_file_but_the_stub_says_what_is_to_do() throws Exception {
        Scaffold.of(project, WISH).write();
        ExerciseNames names = names("scaffolded-at-k", "ScaffoldedAtK");
        assertThat(Paperwork.leftOver(project, names)).hasSize(Room.values().length - 2);
        assertThat(Paperwork.leftOver(project, names).get(0))
                .startsWith(
                        "exercises/contracts/src/main/java/podium/exercises/metrics/scaffoldedatk/ScaffoldedAtK.java: ");
        assertThat(Room.values()).allMatch(room -> room.isThere(project, names));
    }

    private static ExerciseNames names(String slug, String prefix) {
        return new ExerciseNames(new ExerciseId("metrics", slug), prefix, false);
    }

    @Test
    void with_the_todos_done_nothing_is_missing_from_its_form() throws Exception {
        Scaffold.of(project, WISH).write();
        Files.writeString(project.resolve("README.md"), "| metrics | `scaffolded-at-k` |");
        ExerciseNames names = names("scaffolded-at-k", "ScaffoldedAtK");
        assertThat(ContractText.missing(project, names)).isEmpty();
        assertThat(TaskText.missing(project, names)).singleElement().asString().contains("what a strong answer");
    }

    @Test
    void an_existing_file_is_never_overwritten_and_all_are_named() throws Exception {
        Path prompt = project.resolve("exercises/metrics/tasks/scaffolded-at-k.md");
        Files.createDirectories(prompt.getParent());
        Files.writeString(prompt, "mine");
        Path editorial = project.resolve("solutions/editorials/scaffolded-at-k.md");
        Files.createDirectories(editorial.getParent());
        Files.writeString(editorial, "mine");
        assertThatThrownBy(() -> Scaffold.of(project, WISH))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(
                        "tasks/scaffolded-at-k.md, solutions/editorials/scaffolded-at-k.md; nothing was written");
        assertThat(project.resolve("judge")).doesNotExist();
        assertThat(prompt).hasContent("mine");
    }

    @Test
    void a_new_track_gets_its_module() throws Exception {
        List<String> written = Scaffold.of(
                        project, new Wish("scaffolded", "thompson-sampling", "Thompson", Level.L5, 30))
                .write();
        assertThat(written).contains("exercises/scaffolded/pom.xml", "pom.xml");
        assertThat(project.resolve("exercises/scaffolded/pom.xml"))
                .content()
                .contains("<track>scaffolded</track>", "<artifactId>podium-track-scaffolded</artifactId>");
        String before = Files.readString(PROJECT.resolve("pom.xml"));
        String pom = Files.readString(project.resolve("pom.xml"));
        String module = "    <module>exercises/scaffolded</module>\n";
        assertThat(pom)
                .contains(module)
                .satisfies(text -> assertThat(text.replace(module, "")).isEqualTo(before));
        assertThat(pom.indexOf(module)).isBetween(pom.indexOf("<module>exercises/metrics"), pom.indexOf("</modules>"));
        compile();
    }

    @Test
    void a_track_that_is_there_is_left_as_it_is() throws Exception {
        List<String> written = Scaffold.of(project, WISH).write();
        assertThat(written).doesNotContain("pom.xml", "exercises/metrics/pom.xml");
    }

    @Test
    void names_that_do_not_fit_every_room_are_refused() {
        refused("metrics", "Hit-Rate", "small letters");
        refused("metrics", "hit--rate", "single hyphens");
        refused("metrics", "to-p-q", "can be told from its class's name");
        refused("metrics", "top-10", "can be told from its class's name");
        refused("metrics", "switch", "reserved word \"switch\"");
        refused("metrics", "string", "java.lang.String");
        refused("metrics", "expect", "podium.judge.engine.testkit.Expect");
        refused("Metrics", "hit-rate", "a track of");
        refused("package", "hit-rate", "reserved word \"package\"");
        refused("testing", "hit-rate", "exercises/testing, which is none; there are: metrics, pipelines");
        refused("metric", "hit-rate", "did you mean metrics?");
        refused("pipelines", "hit-rate", "copy the rooms of sessionize");
    }

    private void refused(String track, String slug, String why) {
        assertThatThrownBy(() -> Scaffold.of(project, new Wish(track, slug, "A title", Level.L4, 20)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
        assertThat(project.resolve("solutions")).doesNotExist();
    }

    @Test
    void a_title_that_would_end_a_string_is_refused() {
        assertThatThrownBy(() -> Scaffold.of(project, new Wish("metrics", "hit-rate", "A \"title\"", Level.L4, 20)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("without quotes");
    }
}
