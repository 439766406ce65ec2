package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationsTest {
    /** What is mutated. */
    record Range(int low, int high) {
        boolean holds(int value) {
            return low <= value && value <= high;
        }
    }

    @TempDir
    private Path folder;

    private List<Mutant> mutants() throws IOException {
        Class<?> type = Range.class;
        Files.writeString(folder.resolve("MutationsTest.java"), "the line\n".repeat(400));
        try (InputStream in = type.getResourceAsStream("MutationsTest$Range.class")) {
            return Mutations.of(
                    Map.of(type.getName(), in.readAllBytes()), type.getClassLoader(), new SourceLines(folder));
        }
    }

    @Test
    void a_mutant_says_where_it_is_and_what_was_changed() throws IOException {
        assertThat(mutants())
                .anySatisfy(mutant -> assertThat(mutant.told())
                        .matches("MutationsTest\\.Range\\.holds:\\d+ ConditionalsBoundary: "
                                + "changed conditional boundary \\| the line"));
    }

    @Test
    void every_mutant_is_another_class_file() throws IOException {
        List<Mutant> mutants = mutants();
        assertThat(mutants).hasSizeGreaterThan(5);
        assertThat(mutants)
                .extracting(mutant -> new String(mutant.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_the_compiler_made_of_a_record_is_left_alone() throws IOException {
        assertThat(mutants()).extracting(Mutant::place).containsOnly("MutationsTest.Range.holds");
    }

    @Test
    void a_sample_is_spread_evenly_and_the_same_each_time() {
        List<Integer> hundred = IntStream.range(0, 100).boxed().toList();
        assertThat(MutantCheck.sample(hundred, 4)).containsExactly(0, 25, 50, 75);
    }

    @Test
    void a_sample_of_more_than_there_are_is_all_of_them() {
        assertThat(MutantCheck.sample(List.of("a", "b"), 12)).containsExactly("a", "b");
    }
}
