package podium.judge.hidden.experimentation.ipssnipsdr;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import podium.datasets.DataFolder;
import podium.datasets.OpenBandit;
import podium.datasets.OpenBandit.Impression;
import podium.exercises.experimentation.ipssnipsdr.IpsSnipsDr;
import podium.exercises.experimentation.ipssnipsdr.Logged;
import podium.exercises.experimentation.ipssnipsdr.OffPolicyEstimates;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;
import podium.judge.engine.testkit.RealData;

/** A uniform policy's log, evaluated for the policy that ran beside it: what that one really earned is known. */
@RealData("open-bandit-small")
final class IpsSnipsDrOnRealData extends Laws<IpsSnipsDr> {
    private static final int RESAMPLES = 80;
    /** So many of the resampled values are left out at either end. */
    private static final int LEFT_OUT = 2;

    private static final double DEVIATIONS = 1.96;

    @Test
    @Law("a uniform log tells what Thompson sampling earned, within wide bounds")
    void otherPolicy() {
        FashionLog fashion = FashionLog.here(LawContext.current().seed());
        LogCase logged = fashion.of();
        OffPolicyEstimates whole = logged.estimates(subject());
        List<OffPolicyEstimates> resampled = resampled(logged);
        List<Impression> other = OpenBandit.load(DataFolder.here()).thompson().impressions();
        double rate = other.stream().filter(Impression::clicked).count() / (double) other.size();
        double deviation = Math.sqrt(rate * (1 - rate) / other.size());
        LawContext.current()
                .tell(String.format(
                        Locale.ROOT,
                        """
                        Open Bandit: %,d impressions of a uniform policy with %.0f clicks, evaluated for Thompson sampling

                                 click rate  95 %% of %d resampled logs
                          IPS    %s
                          SNIPS  %s
                          DR     %s
                          its own log says %.4f, %.4f to %.4f; the uniform policy earned %.4f

                        By its weights the log is worth %.0f impressions. So few clicks prove little: they can show that an
                        estimator's code is right, not which policy is better.""",
                        logged.log().size(),
                        logged.mean(Logged::reward) * logged.log().size(),
                        RESAMPLES,
                        inWords(whole, resampled, OffPolicyEstimates::ips),
                        inWords(whole, resampled, OffPolicyEstimates::snips),
                        inWords(whole, resampled, OffPolicyEstimates::dr),
                        rate,
                        rate - DEVIATIONS * deviation,
                        rate + DEVIATIONS * deviation,
                        logged.mean(Logged::reward),
                        whole.ess()));
    }

    private List<OffPolicyEstimates> resampled(LogCase logged) {
        SplittableRandom random = new SplittableRandom(LawContext.current().seed());
        int rows = logged.log().size();
        return Stream.generate(() ->
                        random.ints(rows, 0, rows).mapToObj(logged.log()::get).toList())
                .limit(RESAMPLES)
                .map(log -> new LogCase(log, logged.target(), logged.model(), logged.clip()).estimates(subject()))
                .toList();
    }

    private static String inWords(
            OffPolicyEstimates whole, List<OffPolicyEstimates> resampled, ToDoubleFunction<OffPolicyEstimates> of) {
        double[] values = resampled.stream().mapToDouble(of).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%.4f      %.4f to %.4f",
                of.applyAsDouble(whole),
                values[LEFT_OUT],
                values[values.length - 1 - LEFT_OUT]);
    }
}
