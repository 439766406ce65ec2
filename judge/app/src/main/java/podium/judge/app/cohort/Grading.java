package podium.judge.app.cohort;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.SandboxLevel;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/**
 * One run over a cohort. Each result is kept as soon as it is known, under a key of everything that it hangs on: a run that was
 * stopped is done by running it again, and equal submissions are judged once.
 */
public final class Grading {
    /** A judge error may be the machine's moment: so often it is tried in all. */
    private static final int ATTEMPTS = 3;

    private final Judging judging;
    private final Store store;
    private final Terms terms;
    private final Versions versions;

    private Grading(Kit kit, Judging judging, SandboxLevel box, Path out, Terms terms) {
        this.judging = judging;
        this.store = new Store(out);
        this.terms = terms;
        this.versions = new Versions(kit, box.word());
    }

    /**
     * A run in this process.
     *
     * @param box that the judge works in
     * @param out folder of the results; made if it is not there
     */
    public static Grading here(Kit kit, Judge judge, SandboxLevel box, Path out, Terms terms) {
        return new Grading(kit, (wanted, store, kept) -> judge(judge, wanted, store, kept), box, out, terms);
    }

    /**
     * A run on a cluster.
     *
     * @param box that its machines have; where one has another, the run says so and fails
     * @param out folder of the results; made if it is not there
     */
    public static Grading on(Cluster cluster, Kit kit, SandboxLevel box, Path out, Terms terms) {
        return new Grading(kit, cluster::judge, box, out, terms);
    }

    /**
     * What is asked of a run.
     *
     * @param timing how much to time
     * @param seed of every law's draws, the same for all
     * @param shard this run's share of the work, from 1
     * @param of how many runs share it
     */
    public record Terms(Timing timing, long seed, int shard, int of) {}

    /** Is told what happens. */
    public interface Progress {
        /**
         * One more work is done.
         *
         * @param done works looked at so far
         * @param total works in this run
         * @param judged whether it was judged in this run, not found done or unusable
         */
        void step(int done, int total, boolean judged);
    }

    /** Judges what has no result yet. */
    interface Judging {
        /**
         * Judges all.
         *
         * @param wanted by key
         * @param store takes the results, each as soon as it is known
         * @param kept is told the key of each
         * @throws CohortRejected if some cannot be judged for now
         */
        void judge(Map<String, JudgeRequest> wanted, Store store, Consumer<String> kept) throws CohortRejected;
    }

    /**
     * Looks at every work of this run's share, and judges those that have no result.
     *
     * @throws CohortRejected if some cannot be judged for now; what was judged is kept
     */
    public void run(Map<Person, Path> cohort, List<Problem> problems, Progress progress) throws CohortRejected {
        List<Work> works = new ArrayList<>();
        Map<String, JudgeRequest> wanted = new LinkedHashMap<>();
        int index = 0;
        for (Map.Entry<Person, Path> each : cohort.entrySet()) {
            List<Problem> mine = new ArrayList<>();
            for (Problem problem : problems) {
                if (index++ % terms.of() == terms.shard() - 1) {
                    mine.add(problem);
                }
            }
            if (!mine.isEmpty()) {
                works.addAll(read(each.getKey(), each.getValue(), mine, wanted));
            }
        }
        judge(works, wanted, progress);
        List<String> slugs =
                problems.stream().map(problem -> problem.id().slug()).toList();
        store.put(new Part(Part.SCHEMA, terms.shard(), terms.of(), slugs, List.copyOf(cohort.keySet()), works));
    }

    private void judge(List<Work> works, Map<String, JudgeRequest> wanted, Progress progress) throws CohortRejected {
        int[] done = {0};
        for (Work work : works) {
            if (!wanted.containsKey(work.key())) {
                progress.step(++done[0], works.size(), false);
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, Long> alike = works.stream().collect(Collectors.groupingBy(Work::key, Collectors.counting()));
        judging.judge(wanted, store, key -> {
            for (int i = 0; i < alike.getOrDefault(key, 0L); i++) {
                progress.step(++done[0], works.size(), i == 0);
            }
        });
    }

    private List<Work> read(Person person, Path source, List<Problem> problems, Map<String, JudgeRequest> wanted) {
        List<Work> works = new ArrayList<>();
        try (Handed handed = Handed.open(source)) {
            for (Problem problem : problems) {
                works.add(read(person, handed, problem, wanted));
            }
        } catch (Handed.Unusable e) {
            problems.forEach(problem -> works.add(unusable(person, problem, e)));
        }
        return works;
    }

    private Work read(Person person, Handed handed, Problem problem, Map<String, JudgeRequest> wanted) {
        try {
            Handed.Found found = handed.submission(problem);
            JudgeRequest request = new JudgeRequest(found.submission(), terms.timing(), terms.seed(), law -> {});
            String key = versions.key(request);
            if (store.find(key).isEmpty()) {
                wanted.putIfAbsent(key, request);
            }
            return new Work(person.name(), problem.id().slug(), key, false, found.note());
        } catch (Handed.Unusable e) {
            return unusable(person, problem, e);
        }
    }

    private static Work unusable(Person person, Problem problem, Handed.Unusable why) {
        return new Work(person.name(), problem.id().slug(), "", why.isMissing(), why.sentence());
    }

    private static void judge(Judge judge, Map<String, JudgeRequest> wanted, Store store, Consumer<String> kept) {
        wanted.forEach((key, request) -> {
            store.put(judged(judge, key, request));
            kept.accept(key);
        });
    }

    private static Result judged(Judge judge, String key, JudgeRequest request) {
        Judgement judgement = judge.judge(request);
        int attempts = 1;
        while (judgement.verdict() == Verdict.JE && attempts < ATTEMPTS) {
            judgement = judge.judge(request);
            attempts++;
        }
        return new Result(Result.SCHEMA, key, attempts, request.submission().files(), judgement);
    }
}
