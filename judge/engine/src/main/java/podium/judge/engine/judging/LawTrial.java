package podium.judge.engine.judging;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.SubmissionClasses;
import podium.judge.engine.remote.WorkerPool;
import podium.judge.engine.verdict.LawResult;

/**
 * The laws on class files that nobody compiled and no rule looked at, in the judge's own workers. For what an author does to
 * a reference only: a mutant of it may loop or fill the heap as any submission may, so it gets their deadlines and limits.
 */
public final class LawTrial {
    private final Kit kit;
    private final WorkerPool pool;
    private final Problem problem;
    private final Class<?> laws;

    LawTrial(Kit kit, WorkerPool pool, Problem problem, Class<?> laws) {
        this.kit = kit;
        this.pool = pool;
        this.problem = problem;
        this.laws = laws;
    }

    /** The reference's class files by binary name: its own and its helpers'. */
    public Map<String, byte[]> reference() {
        return ReferenceClasses.of(kit, problem);
    }

    /**
     * Runs every law once.
     *
     * @param classes as {@link #reference()} has them, changed or not
     * @param seed of the laws' draws
     * @return one result a law; those that were not asked any more are marked by {@link LawResult#wasAsked()}
     */
    public List<LawResult> run(Map<String, byte[]> classes, long seed) {
        return run(classes, seed, UnaryOperator.identity());
    }

    /**
     * The same, with somebody looking on.
     *
     * @param around what stands between laws and implementation: is given each proxy of the contract, and answers another
     */
    public List<LawResult> run(Map<String, byte[]> classes, long seed, UnaryOperator<Object> around) {
        Supplier<Peer> workers = () -> {
            Peer worker = pool.take(Workers.command(kit, problem));
            pool.prestart(Workers.command(kit, problem), 1);
            return worker;
        };
        SubmissionClasses submission = Workers.submission(problem, problem.reference(), classes);
        try (Observed subjects = new Observed(problem, submission, workers, seed, around)) {
            return LawRunner.run(laws, subjects, law -> {});
        }
    }

    /** Runs every law on an implementation that is trusted, and known to end, in this JVM. */
    @SuppressWarnings("unchecked") // Laws know the contract; here nobody needs to.
    public List<LawResult> runHere(Supplier<Object> implementation, long seed) {
        Class<Object> contract = (Class<Object>) problem.contract();
        Supplier<Object> reference = () -> ReferenceClasses.instance(problem);
        return LawRunner.run(laws, Subjects.local(contract, implementation, reference, seed), law -> {});
    }

    /** Subjects that somebody looks at. */
    private static final class Observed extends RemoteSubjects {
        private final UnaryOperator<Object> around;

        Observed(
                Problem problem,
                SubmissionClasses submission,
                Supplier<Peer> workers,
                long seed,
                UnaryOperator<Object> around) {
            super(problem, submission, false, workers, seed);
            this.around = around;
        }

        @Override
        public Object fresh() {
            return around.apply(super.fresh());
        }
    }
}
