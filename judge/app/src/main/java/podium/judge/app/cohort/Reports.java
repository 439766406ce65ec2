package podium.judge.app.cohort;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import podium.judge.app.cohort.Cohort.Entry;
import podium.judge.engine.judging.Disclosure;

/**
 * Writes everything that is made from results. What goes to people is reduced to a level first; the cohort's own page names laws,
 * and shows hidden inputs at level {@code practice} only.
 */
public final class Reports {
    private final Path out;
    private final Disclosure level;
    private final Known known;
    private final Map<String, String> environment;

    /**
     * Reports into a folder.
     *
     * @param out the folder of the results
     * @param level how much is shown
     * @param known of the exercises, for the cohort's pages
     * @param environment of the process: what a classroom's runner says of itself
     */
    public Reports(Path out, Disclosure level, Known known, Map<String, String> environment) {
        this.out = out;
        this.level = level;
        this.known = known;
        this.environment = Map.copyOf(environment);
    }

    /** How a grading went, in counts. */
    public record Summary(int people, int works, long accepted, long toLookAt) {}

    /**
     * Writes all of them, from the results and parts in the folder.
     *
     * @param others folders of other runs, taken over first
     * @throws CohortRejected if parts or results are missing
     */
    public Summary write(List<Path> others) throws CohortRejected {
        Store store = new Store(out);
        for (Path other : others) {
            store.take(other);
        }
        Cohort whole = Cohort.of(store.parts(), store);
        Cohort shown = whole.shownAt(level);
        file("results.json", CohortJson.of(shown));
        file("gradebook.csv", Gradebook.generic(shown));
        file("canvas.csv", Gradebook.canvas(shown));
        file("moodle.csv", Gradebook.moodle(shown));
        file("actions/annotations.txt", Actions.annotations(shown));
        file("actions/summary.md", Actions.summary(shown));
        shown.people().forEach(person -> person(person, shown.of(person)));
        pages(whole, shown);
        long accepted = whole.entries().stream()
                .filter(entry -> entry.mark().orElse(0) == 1)
                .count();
        long looks = whole.entries().stream().filter(Entry::wantsALook).count();
        return new Summary(whole.people().size(), whole.entries().size(), accepted, looks);
    }

    private void person(Person person, List<Entry> entries) {
        String name = fileName(person);
        file("gradescope/" + name + "/results.json", Gradescope.of(entries));
        file("junit/" + name + ".xml", JUnitXml.of(entries));
        for (Entry entry : entries) {
            String place = name + "/" + entry.exercise();
            file("exercism/" + place + "/results.json", Exercism.of(entry));
            file(
                    "classroom50/" + place + "/result.json",
                    Classroom50.of(entry, environment, Clock.systemUTC().instant()));
        }
    }

    private void pages(Cohort whole, Cohort shown) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, Reports.class.getPackageName());
        Map<Person, String> pages = whole.people().stream()
                .collect(Collectors.toMap(
                        Function.identity(), person -> "people/" + fileName(person) + ".html", (one, same) -> one));
        Disclosure named = level == Disclosure.GRADED ? Disclosure.MOCK : level;
        page(engine, "cohort.jte", CohortView.of(whole.shownAt(named), known.mistakes(), pages), "index.html");
        page(engine, "similar.jte", SimilarView.of(similar(whole), known.falseAlarms()), "similar.html");
        for (CohortView.Member person : CohortView.of(shown, Map.of(), pages).people()) {
            page(engine, "person.jte", person, person.page());
        }
    }

    private List<Similarity.Pair> similar(Cohort cohort) {
        return cohort.exercises().stream()
                .flatMap(slug -> Similarity.pairs(
                        slug,
                        cohort.of(slug).stream()
                                .filter(entry -> !entry.files().isEmpty())
                                .map(entry ->
                                        new Similarity.Sources(entry.person().name(), entry.files()))
                                .toList(),
                        known.given().getOrDefault(slug, List.of()))
                        .stream())
                .toList();
    }

    private void page(TemplateEngine engine, String template, Object model, String name) {
        StringOutput page = new StringOutput();
        engine.render(template, model, page);
        file(name, page.toString());
    }

    private void file(String name, String text) {
        Path file = out.resolve(name);
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** A name that every file system takes, and that no other person has. */
    private static String fileName(Person person) {
        String plain = person.name().replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
        String hash = Integer.toHexString(Arrays.hashCode(person.name().getBytes(StandardCharsets.UTF_8)));
        return (plain.isEmpty() ? "person" : plain.substring(0, Math.min(60, plain.length()))) + "-" + hash;
    }
}
