package podium.judge.app.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.engine.judging.Disclosure;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

class StoreTest {
    private static final List<SourceFile> SOURCES = List.of(new SourceFile("MyNdcgAtK.java", "class MyNdcgAtK {}"));

    @TempDir
    private Path folder;

    @Test
    void a_judgement_comes_back_as_it_was() {
        Store store = new Store(folder);
        for (Cohort.Entry entry : Samples.cohort().entries()) {
            entry.judgement().ifPresent(judgement -> {
                store.put(new Result(Result.SCHEMA, entry.exercise(), 1, SOURCES, judgement));
                assertThat(store.read(entry.exercise()).orElseThrow().judgement())
                        .isEqualTo(judgement);
            });
        }
    }

    @Test
    void a_judge_error_is_kept_but_does_not_stand() {
        Store store = new Store(folder);
        store.put(new Result(Result.SCHEMA, "key", 3, SOURCES, judgement("je")));
        assertThat(store.find("key")).isEmpty();
        assertThat(store.read("key").orElseThrow().judgement().verdict()).isEqualTo(Verdict.JE);
    }

    @Test
    void a_damaged_result_is_as_good_as_none() throws Exception {
        Store store = new Store(folder);
        store.put(new Result(Result.SCHEMA, "key", 1, SOURCES, judgement("ac")));
        Files.writeString(folder.resolve("results/key.json"), "{\"schema\":\"podium.result/1\",\"judge");
        assertThat(store.find("key")).isEmpty();
    }

    @Test
    void parts_that_are_missing_are_named() {
        Store store = new Store(folder);
        store.put(part(1, 3));
        store.put(part(3, 3));
        assertThatThrownBy(store::parts)
                .isInstanceOf(CohortRejected.class)
                .hasMessageContaining("missing: [2] (run --shard i/3 for these)");
    }

    @Test
    void parts_of_two_divisions_are_told_apart() {
        Store store = new Store(folder);
        store.put(part(1, 1));
        store.put(part(1, 2));
        assertThatThrownBy(store::parts)
                .isInstanceOf(CohortRejected.class)
                .hasMessageContaining("expected parts of one division");
    }

    @Test
    void reports_are_written_from_parts_of_several_folders() throws Exception {
        Path other = folder.resolve("other");
        Path out = folder.resolve("out");
        List<Person> people = List.of(new Person("ann", Map.of()), new Person("ben", Map.of()));
        Store first = new Store(out);
        Store second = new Store(other);
        first.put(new Result(Result.SCHEMA, "a", 1, SOURCES, judgement("ac")));
        second.put(new Result(Result.SCHEMA, "b", 1, SOURCES, judgement("wa")));
        first.put(new Part(
                Part.SCHEMA,
                1,
                2,
                List.of(Samples.SLUG),
                people,
                List.of(new Work("ann", Samples.SLUG, "a", false, ""))));
        second.put(new Part(
                Part.SCHEMA,
                2,
                2,
                List.of(Samples.SLUG),
                people,
                List.of(new Work("ben", Samples.SLUG, "b", false, ""))));
        Reports reports = new Reports(out, Disclosure.GRADED, Known.nothing(), Map.of());
        assertThat(reports.write(List.of(other))).isEqualTo(new Reports.Summary(2, 2, 1, 0));
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("<title>Cohort: 2 people</title>", Samples.LAW)
                .doesNotContain(Samples.INPUT);
        try (var pages = Files.list(out.resolve("people"))) {
            assertThat(pages)
                    .hasSize(2)
                    .allSatisfy(page -> assertThat(page).content().doesNotContain(Samples.LAW));
        }
    }

    @Test
    void a_verdict_that_changed_is_told_with_the_law_that_fails_now() throws Exception {
        List<Person> people = List.of(new Person("ann", Map.of()), new Person("ben", Map.of()));
        for (String verdict : List.of("ac", "wa")) {
            Store store = new Store(folder.resolve(verdict));
            store.put(new Result(Result.SCHEMA, "a", 1, SOURCES, judgement(verdict)));
            store.put(new Result(Result.SCHEMA, "b", 1, SOURCES, judgement("ac")));
            List<Work> works = List.of(
                    new Work("ann", Samples.SLUG, "a", false, ""), new Work("ben", Samples.SLUG, "b", false, ""));
            store.put(new Part(Part.SCHEMA, 1, 1, List.of(Samples.SLUG), people, works));
        }
        assertThat(Regrade.between(folder.resolve("ac"), folder.resolve("wa")))
                .containsExactly(new Regrade.Change("ann", Samples.SLUG, "AC", "WA", "fails now: " + Samples.LAW));
    }

    private static Part part(int shard, int of) {
        return new Part(Part.SCHEMA, shard, of, List.of(), List.of(), List.of());
    }

    private static Judgement judgement(String exercise) {
        return Samples.entry(Samples.cohort(), exercise).judgement().orElseThrow();
    }
}
