package podium.judge.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may see whom: the table of docs/architecture.md. A rule that matches no class fails. */
class ArchitectureTest {
    private static final JavaClasses PODIUM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("podium");

    private static final String ENGINE = "podium.judge.engine.";
    private static final List<String> JUNIT =
            List.of("org.junit..", "org.opentest4j..", "org.apiguardian..", "net.jqwik..");

    /** Package below the engine, and the engine packages and libraries it may see besides the JDK. */
    private static final Map<String, List<String>> MAY_SEE = Map.ofEntries(
            Map.entry("problem", List.of("podium.exercises..")),
            Map.entry("submission", engine("problem")),
            Map.entry("verdict", engine("problem")),
            Map.entry("checker", List.of()),
            Map.entry("sandbox", engine("problem")),
            Map.entry("remote", with(engine("problem", "sandbox"), "podium.judge.protocol..")),
            Map.entry(
                    "compile",
                    with(
                            engine("problem", "submission", "sandbox", "remote"),
                            "podium.judge.protocol..",
                            "org.objectweb.asm..")),
            Map.entry("counting", with(engine("problem"), "podium.judge.protocol..", "org.objectweb.asm..")),
            Map.entry("testkit", with(engine("problem", "remote", "checker"), JUNIT.toArray(String[]::new))),
            Map.entry(
                    "timing",
                    with(
                            engine(
                                    "problem",
                                    "submission",
                                    "compile",
                                    "sandbox",
                                    "remote",
                                    "verdict",
                                    "testkit",
                                    "checker"),
                            "org.apache.commons.math3..")),
            Map.entry("grader", engine("problem", "verdict")),
            Map.entry("report", with(engine("problem", "submission", "verdict"), "tools.jackson..")));

    private static List<String> engine(String... packages) {
        return Arrays.stream(packages).map(name -> ENGINE + name + "..").toList();
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    @TestFactory
    Stream<DynamicTest> an_engine_package_sees_only_what_its_row_allows() {
        return MAY_SEE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> onlySees(ENGINE + row.getKey() + "..", row.getValue())
                                .check(PODIUM)));
    }

    @Test
    void the_protocol_sees_nothing_but_the_jdk() {
        onlySees("podium.judge.protocol..", List.of()).check(PODIUM);
    }

    @Test
    void the_worker_sees_nothing_but_the_protocol() {
        onlySees("podium.judge.worker..", List.of("podium.judge.protocol..", "com.sun.management.."))
                .check(PODIUM);
    }

    @Test
    void contracts_and_datasets_see_nothing_but_the_jdk() {
        onlySees("podium.exercises", List.of("podium.exercises..")).check(PODIUM);
        onlySees("podium.datasets..", List.of("podium.exercises..")).check(PODIUM);
    }

    @Test
    void laws_see_the_testkit_their_contracts_and_data() {
        List<String> allowed = with(engine("testkit", "checker"), "podium.exercises..", "podium.datasets..");
        onlySees("podium.judge.hidden..", with(allowed, JUNIT.toArray(String[]::new)))
                .check(PODIUM);
    }

    @Test
    void only_the_app_and_judging_see_judging() {
        classes()
                .that()
                .resideInAPackage(ENGINE + "judging..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage(ENGINE + "judging..", "podium.judge.app..")
                .check(PODIUM);
    }

    @Test
    void at_most_two_fifths_of_a_judge_modules_types_are_public() {
        for (String module : List.of("podium.judge.worker", "podium.judge.app")) {
            List<JavaClass> types = PODIUM.stream()
                    .filter(type -> type.getPackageName().startsWith(module) && type.isTopLevelClass())
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    // Nobody wrote them: pages as they are compiled.
                    .filter(type -> !type.getSimpleName().startsWith("Jte"))
                    .toList();
            long open = types.stream()
                    .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                    .count();
            assertThat(types).as(module).isNotEmpty();
            assertThat(open).as("public types of " + module).isLessThanOrEqualTo(types.size() * 2L / 5 + 1);
        }
    }

    @Test
    void a_rule_over_no_classes_fails() {
        ArchRule empty = onlySees("podium.judge.nosuchpackage..", List.of());
        assertThatThrownBy(() -> empty.check(PODIUM))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    private static ArchRule onlySees(String packages, List<String> others) {
        List<String> allowed = new ArrayList<>(others);
        allowed.add(packages);
        allowed.add("java..");
        allowed.add("javax..");
        allowed.add("org.jspecify..");
        allowed.add("com.google.errorprone..");
        DescribedPredicate<JavaClass> visible = JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new))
                .or(DescribedPredicate.describe("primitives and arrays", type -> type.isPrimitive() || type.isArray()));
        return classes().that().resideInAPackage(packages).should().onlyDependOnClassesThat(visible);
    }
}
