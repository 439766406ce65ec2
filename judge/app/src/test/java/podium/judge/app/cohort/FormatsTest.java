package podium.judge.app.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import podium.judge.engine.judging.Disclosure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatsTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00.123Z");

    private final Cohort cohort = Samples.cohort();

    @Test
    void the_own_form_is_what_its_schema_says() throws Exception {
        Path file = Path.of(System.getProperty("podium.project", "../.."), "docs/schemas/cohort-1.schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file));
        for (Disclosure level : Disclosure.values()) {
            assertThat(schema.validate(CohortJson.of(cohort.shownAt(level)), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void gradescope_gets_fields_of_its_specification_and_no_score_where_a_human_decides() {
        JsonNode root = JsonMapper.shared().readTree(Gradescope.of(cohort.entries()));
        assertThat(fields(root))
                .isSubsetOf(
                        "score",
                        "execution_time",
                        "output",
                        "output_format",
                        "test_output_format",
                        "test_name_format",
                        "visibility",
                        "stdout_visibility",
                        "extra_data",
                        "tests",
                        "leaderboard");
        for (JsonNode test : root.path("tests")) {
            assertThat(fields(test))
                    .isSubsetOf(
                            "score",
                            "max_score",
                            "status",
                            "name",
                            "name_format",
                            "number",
                            "output",
                            "output_format",
                            "tags",
                            "visibility",
                            "extra_data");
        }
        assertThat(root.path("tests")
                        .valueStream()
                        .map(test -> test.path("score").asDouble(-1)))
                .containsExactly(100.0, 0.0, 50.0, 100.0, 0.0, -1.0, 0.0, -1.0);
    }

    @Test
    void exercism_gets_version_3() {
        for (Cohort.Entry entry : cohort.entries()) {
            JsonNode root = JsonMapper.shared().readTree(Exercism.of(entry));
            assertThat(fields(root)).isSubsetOf("version", "status", "message", "tests");
            assertThat(root.path("version").asInt()).isEqualTo(3);
            boolean error = root.path("status").asString().equals("error");
            assertThat(root.has("message")).isEqualTo(error);
            assertThat(root.has("tests")).isEqualTo(!error);
            for (JsonNode test : root.path("tests")) {
                assertThat(fields(test)).isSubsetOf("name", "status", "message", "output", "test_code", "task_id");
                assertThat(test.path("status").asString()).isIn("pass", "fail", "error");
            }
        }
        assertThat(cohort.entries().stream()
                        .map(entry -> JsonMapper.shared()
                                .readTree(Exercism.of(entry))
                                .path("status")
                                .asString()))
                .containsExactly("pass", "fail", "fail", "pass", "error", "error", "error", "error");
    }

    @Test
    void classroom_50_gets_every_field_of_its_form_and_whole_scores() {
        JsonNode root = JsonMapper.shared()
                .readTree(Classroom50.of(
                        Samples.entry(cohort, "slow"), Map.of("CLASSROOM", "ml", "SUBMISSION_TAG", "submit/1"), NOW));
        assertThat(fields(root))
                .containsExactlyInAnyOrder(
                        "schema",
                        "classroom",
                        "assignment",
                        "submission",
                        "commit",
                        "release",
                        "review",
                        "datetime",
                        "score",
                        "max-score",
                        "tests");
        assertThat(root.path("schema").asString()).isEqualTo("classroom50/result/v1");
        assertThat(root.path("classroom").asString()).isEqualTo("ml");
        assertThat(root.path("datetime").asString()).isEqualTo("2026-11-26T08:00:00Z");
        assertThat(root.path("score").isInt()).isTrue();
        assertThat(root.path("score").asInt()).isEqualTo(50);
        assertThat(fields(root.path("tests").path(0)))
                .containsExactlyInAnyOrder("test-name", "passed", "score", "max-score");
    }

    @Test
    void junit_xml_counts_its_cases_and_names_no_machine() throws Exception {
        String text = JUnitXml.of(cohort.entries());
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
        NodeList suites = document.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(cohort.entries().size());
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            for (Map.Entry<String, String> counted : Map.of(
                            "tests", "testcase", "failures", "failure", "errors", "error", "skipped", "skipped")
                    .entrySet()) {
                assertThat(suite.getAttribute(counted.getKey()))
                        .as(suite.getAttribute("name") + " " + counted.getKey())
                        .isEqualTo(Integer.toString(
                                suite.getElementsByTagName(counted.getValue()).getLength()));
            }
        }
        assertThat(text).doesNotContain("hostname", "properties", "system-out", "/home", "user.");
    }

    @Test
    void gradebooks_have_the_headers_that_are_imported_and_blanks_where_a_human_decides() {
        String works = "ac,wa,slow,open,ce,je,none,bad";
        String name = "\"'=Ann & <Ben> O'Hara, \"\"Zoë\"\"\"";
        assertThat(Gradebook.canvas(cohort).lines())
                .containsExactly(
                        "Student,ID,SIS User ID,SIS Login ID,Section," + works,
                        "    Points Possible,,,,,100,100,100,100,100,100,100,100",
                        name + ",17,,,,100,0,50,100,0,,0,");
        assertThat(Gradebook.moodle(cohort).lines())
                .containsExactly(
                        "Full name,ID number,Email address,Username," + works, name + ",,a@b.org,,100,0,50,100,0,,0,");
        assertThat(Gradebook.generic(cohort).lines().findFirst().orElseThrow()).startsWith("name,Email address,ID,ac,");
    }

    @Test
    void annotations_are_one_line_each_and_cannot_be_broken_out_of() {
        List<String> lines = Actions.annotations(cohort).lines().toList();
        assertThat(lines)
                .hasSize(7)
                .allMatch(line -> line.matches("::(warning|error) title=[^:,]*(%2C|%3A)[^:,]*::.*"));
        assertThat(lines).filteredOn(line -> line.startsWith("::warning")).hasSize(3);
    }

    @Test
    void at_level_graded_no_form_shows_a_hidden_input_or_law() {
        Cohort shown = cohort.shownAt(Disclosure.GRADED);
        for (String text : all(shown)) {
            assertThat(text).doesNotContain(Samples.INPUT, Samples.LAW, Samples.DEFINITION, "printed");
        }
        assertThat(all(cohort)).anyMatch(text -> text.contains(Samples.INPUT));
    }

    private static List<String> all(Cohort cohort) {
        List<String> all = new ArrayList<>(List.of(
                CohortJson.of(cohort),
                Gradebook.generic(cohort),
                Gradebook.canvas(cohort),
                Gradebook.moodle(cohort),
                Gradescope.of(cohort.entries()),
                JUnitXml.of(cohort.entries()),
                Actions.annotations(cohort),
                Actions.summary(cohort)));
        cohort.entries()
                .forEach(entry -> all.addAll(List.of(Exercism.of(entry), Classroom50.of(entry, Map.of(), NOW))));
        return all;
    }

    private static Set<String> fields(JsonNode node) {
        return Set.copyOf(node.propertyNames());
    }
}
