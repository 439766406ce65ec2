package podium.judge.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import podium.judge.app.author.KillMatrix.Kind;
import podium.judge.app.author.KillMatrix.Row;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.LawTrial;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.verdict.LawResult;

/** Changes the reference in every way that PIT knows: the laws must reject each, or its author explain why none can. */
final class MutantCheck implements Gate.Check {
    /** A survivor gets other draws before it counts as one. */
    private static final int SEEDS = 3;

    private final Kit kit;
    private final Judge judge;
    private final long seed;
    private final ToIntFunction<Problem> most;
    private final Evidence evidence;
    private final Gate.Watcher watcher;

    /**
     * A check that leaves its rows with the evidence.
     *
     * @param most how many of an exercise's mutants are tried
     * @param watcher is told of each mutant that was tried
     */
    MutantCheck(Kit kit, Judge judge, long seed, ToIntFunction<Problem> most, Evidence evidence, Gate.Watcher watcher) {
        this.kit = kit;
        this.judge = judge;
        this.seed = seed;
        this.most = most;
        this.evidence = evidence;
        this.watcher = watcher;
    }

    @Override
    public Gate.Step of(Problem problem) {
        return of(problem, judge.trial(problem));
    }

    /** The check with laws of one's own. */
    Gate.Step of(Problem problem, LawTrial trial) {
        Map<String, byte[]> classes = trial.reference();
        List<LawResult> unchanged = trial.run(classes, seed);
        evidence.laws(
                problem.id().slug(), unchanged.stream().map(LawResult::law).toList());
        Optional<LawResult> broken =
                unchanged.stream().filter(KillMatrix::rejects).findFirst();
        if (broken.isPresent()) {
            return new Gate.Step(
                    "mutants",
                    "",
                    List.of("expected a reference that keeps every law, found it breaking \""
                            + broken.get().law() + "\": mend that first, mutants would be judged by it"));
        }
        List<Mutant> all = mutants(problem, classes);
        List<Mutant> judged = sample(all, most.applyAsInt(problem));
        Map<Mutant, List<LawResult>> results = new HashMap<>();
        for (Mutant mutant : judged) {
            results.put(mutant, results(trial, classes, mutant));
            watcher.repeated("mutants", results.size(), judged.size());
        }
        return step(problem, judged, all.size(), results);
    }

    private List<Mutant> mutants(Problem problem, Map<String, byte[]> classes) {
        URL[] path = kit.trackClassPath(problem.id().track()).stream()
                .map(MutantCheck::url)
                .toArray(URL[]::new);
        try (URLClassLoader others = new URLClassLoader(path, MutantCheck.class.getClassLoader())) {
            return Mutations.of(classes, others, new SourceLines(SourceLines.folder(kit, problem)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the class path of " + problem.id(), e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a jar without an address: " + jar, e);
        }
    }

    /** So many, spread evenly: the same ones each time. */
    static <T> List<T> sample(List<T> all, int most) {
        int count = Math.min(most, all.size());
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }

    private List<LawResult> results(LawTrial trial, Map<String, byte[]> classes, Mutant mutant) {
        Map<String, byte[]> changed = new HashMap<>(classes);
        changed.put(mutant.type(), mutant.bytes());
        List<LawResult> results = List.of();
        for (int again = 0; again < SEEDS && results.stream().noneMatch(KillMatrix::rejects); again++) {
            results = trial.run(changed, seed + again);
        }
        return results;
    }

    private Gate.Step step(Problem problem, List<Mutant> judged, int all, Map<Mutant, List<LawResult>> results) {
        List<Mutant> survivors = judged.stream()
                .filter(mutant ->
                        results.getOrDefault(mutant, List.of()).stream().noneMatch(KillMatrix::rejects))
                .toList();
        Explained explained = Explained.of(survivors, explanations(problem), judged.size() == all);
        evidence.mutants(judged.stream()
                .map(mutant -> Row.of(
                        Kind.MUTANT,
                        mutant.told(),
                        results.getOrDefault(mutant, List.of()),
                        explained.reasons().getOrDefault(mutant, "")))
                .toList());
        List<String> missing = new ArrayList<>();
        int killed = judged.size() - survivors.size();
        if (!explained.unexplained().isEmpty()) {
            missing.add("expected every mutant killed or explained, found "
                    + explained.unexplained().size()
                    + " that are neither: sharpen a law or its draws, take out of the reference what nothing needs, or say in "
                    + Explanation.FILE + " beside it why no law can tell them from the reference");
        }
        explained.unexplained().forEach(mutant -> missing.add("survives: " + mutant.told()));
        missing.addAll(explained.complaints());
        String sampled = judged.size() == all ? "" : " of " + all;
        int reasons = explained.reasons().size();
        String figures = "mutants " + killed + "/" + judged.size() + sampled
                + (reasons == 0 ? "" : " (" + reasons + " explained)");
        return new Gate.Step("mutants", figures, missing);
    }

    private List<Explanation> explanations(Problem problem) {
        Path file = SourceLines.folder(kit, problem).resolve(Explanation.FILE);
        try {
            return Files.exists(file) ? Explanation.parse(Files.readString(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
