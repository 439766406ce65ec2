package podium.judge.app.cohort;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/**
 * One run over a cohort. Each result is kept as soon as it is known, under a key of everything that it hangs on: a run that was
 * stopped is done by running it again, and equal submissions are judged once.
 */
public final class Grading {
    /** A judge error may be the machine's moment: so often it is tried in all. */
    private static final int ATTEMPTS = 3;

    private final Judge judge;
    private final Store store;
    private final Terms terms;
    private final Versions versions;

    /**
     * A run.
     *
     * @param box the sandbox that the judge works in
     * @param out folder of the results; made if it is not there
     */
    public Grading(Kit kit, Judge judge, Sandbox box, Path out, Terms terms) {
        this.judge = judge;
        this.store = new Store(out);
        this.terms = terms;
        this.versions = new Versions(kit, box.report().level().word());
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

    /** Looks at every work of this run's share, and judges those that have no result. */
    public void run(Map<Person, Path> cohort, List<Problem> problems, Progress progress) {
        int all = cohort.size() * problems.size();
        int total = all / terms.of() + (terms.shard() <= all % terms.of() ? 1 : 0);
        List<Work> works = new ArrayList<>();
        int index = 0;
        for (Map.Entry<Person, Path> each : cohort.entrySet()) {
            List<Problem> mine = new ArrayList<>();
            for (Problem problem : problems) {
                if (index++ % terms.of() == terms.shard() - 1) {
                    mine.add(problem);
                }
            }
            if (!mine.isEmpty()) {
                grade(each.getKey(), each.getValue(), mine, (work, judged) -> {
                    works.add(work);
                    progress.step(works.size(), total, judged);
                });
            }
        }
        List<String> slugs =
                problems.stream().map(problem -> problem.id().slug()).toList();
        store.put(new Part(Part.SCHEMA, terms.shard(), terms.of(), slugs, List.copyOf(cohort.keySet()), works));
    }

    private interface Done {
        void with(Work work, boolean judged);
    }

    private void grade(Person person, Path source, List<Problem> problems, Done done) {
        try (Handed handed = Handed.open(source)) {
            for (Problem problem : problems) {
                grade(person, handed, problem, done);
            }
        } catch (Handed.Unusable e) {
            problems.forEach(problem -> done.with(unusable(person, problem, e), false));
        }
    }

    private void grade(Person person, Handed handed, Problem problem, Done done) {
        try {
            Handed.Found found = handed.submission(problem);
            JudgeRequest request = request(found.submission());
            String key = versions.key(request);
            boolean judged = store.find(key).isEmpty();
            if (judged) {
                store.put(judged(key, request));
            }
            done.with(new Work(person.name(), problem.id().slug(), key, false, found.note()), judged);
        } catch (Handed.Unusable e) {
            done.with(unusable(person, problem, e), false);
        }
    }

    private static Work unusable(Person person, Problem problem, Handed.Unusable why) {
        return new Work(person.name(), problem.id().slug(), "", why.isMissing(), why.sentence());
    }

    private JudgeRequest request(Submission submission) {
        return new JudgeRequest(submission, terms.timing(), terms.seed(), law -> {});
    }

    private Result judged(String key, JudgeRequest request) {
        Judgement judgement = judge.judge(request);
        int attempts = 1;
        while (judgement.verdict() == Verdict.JE && attempts < ATTEMPTS) {
            judgement = judge.judge(request);
            attempts++;
        }
        return new Result(Result.SCHEMA, key, attempts, request.submission().files(), judgement);
    }
}
