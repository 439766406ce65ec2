package podium.judge.app.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/** Judges the same submissions over and over, each time with another seed, and counts what does not come out as it must. */
public final class Soak {
    private final Kit kit;
    private final Judge judge;
    private final List<Item> items = new ArrayList<>();
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int judgings;
    private int surprises;

    /** A soak that judges with this judge. */
    public Soak(Kit kit, Judge judge) {
        this.kit = kit;
        this.judge = judge;
    }

    private record Item(String name, Submission submission, Set<Verdict> wanted) {}

    /** Takes the reference of an exercise and its other right answers along. */
    public void addRight(Problem problem) throws SubmissionRejected {
        items.add(new Item(problem.id().slug() + "/reference", ReferenceSource.of(kit, problem), Set.of(Verdict.AC)));
        for (Path folder : SubmissionFolders.of(kit, problem, "accepted")) {
            items.add(new Item(
                    problem.id().slug() + "/" + folder.getFileName(),
                    Submission.read(problem, folder),
                    Set.of(Verdict.AC)));
        }
    }

    /** Takes an attack along, as it is judged with the rules on; answers whether it gets as far as a judge. */
    public boolean addAttack(Attack attack) {
        try {
            items.add(new Item(attack.name(), AttackCheck.submission(attack), attack.wanted(Attack.Ground.RULES)));
            return true;
        } catch (SubmissionRejected e) {
            return false;
        }
    }

    /** How many submissions there are to take turns. */
    public int size() {
        return items.size();
    }

    /** Judges the next one. */
    public void step(Consumer<String> surprise) {
        Item item = items.get(judgings % items.size());
        long seed = 1 + judgings++;
        Judgement judgement = judge.judge(new JudgeRequest(item.submission(), Timing.NONE, seed, law -> {}));
        verdicts.merge(judgement.verdict(), 1, Integer::sum);
        if (!item.wanted().contains(judgement.verdict())) {
            surprises++;
            surprise.accept(item.name() + ", seed " + seed + ": wanted " + item.wanted() + ", got "
                    + judgement.verdict() + ": " + judgement.headline());
        }
    }

    /** Judgings so far. */
    public int judgings() {
        return judgings;
    }

    /** Judgings that did not come out as they must. */
    public int surprises() {
        return surprises;
    }

    /** How often each verdict came. */
    public Map<Verdict, Integer> verdicts() {
        return verdicts;
    }
}
