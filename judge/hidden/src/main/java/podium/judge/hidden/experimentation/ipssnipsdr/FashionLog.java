package podium.judge.hidden.experimentation.ipssnipsdr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import podium.datasets.DataFolder;
import podium.datasets.DatasetUnavailable;
import podium.datasets.OpenBandit;
import podium.datasets.OpenBandit.Impression;
import podium.exercises.experimentation.ipssnipsdr.Logged;
import podium.exercises.experimentation.ipssnipsdr.OffPolicyEstimates;

/**
 * What a uniform policy logged at the three places of a page, and another policy.
 *
 * @param name where it is from
 * @param of the log, the other policy, and a model of clicks
 */
record FashionLog(String name, LogCase of) {
    private static final int PLACES = 3;
    private static final int ITEMS = 34;
    private static final int ROWS = 10_000;
    private static final double PRIOR_CLICKS = 1;
    private static final double PRIOR_VIEWS = 200;

    /** Open Bandit; where the data is not on this machine, a generated log of the same shape. */
    static FashionLog here(long seed) {
        try {
            OpenBandit set = OpenBandit.load(DataFolder.here());
            List<Logged> log =
                    set.random().impressions().stream().map(FashionLog::logged).toList();
            double[][] shown = new double[PLACES][ITEMS];
            for (Impression each : set.thompson().impressions()) {
                shown[each.action().position() - 1][each.action().item()]++;
            }
            return new FashionLog("Open Bandit's uniform log", of(log, shown));
        } catch (DatasetUnavailable e) {
            return new FashionLog("a generated log, as Open Bandit is not on this machine", generated(seed));
        }
    }

    private static Logged logged(Impression each) {
        return new Logged(
                each.action().position() - 1,
                each.action().item(),
                each.action().propensity(),
                each.clicked() ? 1 : 0);
    }

    private static LogCase generated(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Logged> log = new ArrayList<>();
        double[][] shown = new double[PLACES][ITEMS];
        for (int row = 0; row < ROWS; row++) {
            int item = random.nextInt(ITEMS);
            int clicked = random.nextInt(ROWS) < 2 * item ? 1 : 0;
            log.add(new Logged(random.nextInt(PLACES), item, 1.0 / ITEMS, clicked));
            shown[random.nextInt(PLACES)][Math.max(item, random.nextInt(ITEMS))]++;
        }
        return of(log, shown);
    }

    /** The other policy shows each item as often as it did; the model is each item's click rate, shrunk. */
    private static LogCase of(List<Logged> log, double[][] shown) {
        double[] clicks = new double[ITEMS];
        double[] views = new double[ITEMS];
        for (Logged each : log) {
            clicks[each.action()] += each.reward();
            views[each.action()]++;
        }
        double[][] target = new double[PLACES][ITEMS];
        double[][] model = new double[PLACES][ITEMS];
        for (int place = 0; place < PLACES; place++) {
            double all = 0;
            for (double times : shown[place]) {
                all += times;
            }
            for (int item = 0; item < ITEMS; item++) {
                target[place][item] = shown[place][item] / all;
                model[place][item] = (clicks[item] + PRIOR_CLICKS) / (views[item] + PRIOR_VIEWS);
            }
        }
        return new LogCase(log, target, model, Double.POSITIVE_INFINITY);
    }

    /** The same log, evaluated for the policy that wrote it. */
    LogCase uniform() {
        double[][] same = new double[PLACES][ITEMS];
        for (double[] row : same) {
            Arrays.fill(row, 1.0 / ITEMS);
        }
        return of.policy(same);
    }

    String inWords(OffPolicyEstimates other) {
        return String.format(
                Locale.ROOT,
                "%s: click rate %.4f over %,d impressions; of the other policy IPS %.4f, SNIPS %.4f, DR %.4f, worth %.0f impressions",
                name,
                of.mean(Logged::reward),
                of.log().size(),
                other.ips(),
                other.snips(),
                other.dr(),
                other.ess());
    }
}
