package podium.judge.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskTest {
    private static final Batch TWO = new Batch(Map.of("a", "A".getBytes(UTF_8), "b", "B".getBytes(UTF_8)));

    @TempDir
    private Path scratch;

    /** The command is a part of a list, as it is of the driver's arguments: not every list can be sent. */
    private static Task shell(String script) {
        return new Task(List.of("", "sh", "-c", script, "sh", Task.IN, Task.OUT).subList(1, 7));
    }

    @Test
    void results_come_back_by_key_and_nothing_is_left_behind() throws Exception {
        Task judge = shell("mkdir -p \"$2/results\"; for k in a b; do cp \"$1/$k.zip\" \"$2/results/$k.json\"; done");
        assertThat(sent(judge).run(sent(TWO), scratch))
                .containsOnly(Map.entry("a", "A".getBytes(UTF_8)), Map.entry("b", "B".getBytes(UTF_8)));
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void a_machine_that_gives_another_key_is_told_apart() {
        Task judge = shell("mkdir -p \"$2/results\"; touch \"$2/results/c.json\"");
        assertThatThrownBy(() -> judge.run(TWO, scratch))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("expected the result [ab], found \\[c.json\\]: is the kit, the JDK or the box .*");
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void a_judge_that_fails_is_quoted() {
        assertThatThrownBy(() -> shell("echo no room; exit 4").run(TWO, scratch))
                .isInstanceOf(IOException.class)
                .hasMessage("the judge ended with exit code 4: no room");
    }

    @Test
    void zips_are_spread_in_order_and_nothing_else_is_taken() throws IOException {
        for (String name : List.of("c.zip", "a.zip", "b.zip", "notes.txt")) {
            Files.writeString(scratch.resolve(name), name);
        }
        assertThat(Batch.of(scratch, 2))
                .extracting(batch -> batch.works().keySet().toString())
                .containsExactly("[a, b]", "[c]");
    }

    /** As it is on the other side: not every list and map can be sent. */
    @SuppressWarnings("unchecked")
    private static <T> T sent(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
