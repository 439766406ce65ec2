package podium.exercises.experimentation.ipssnipsdr;

import java.util.List;
import podium.exercises.NotAttempted;

/** Your solution; the task is in {@code tasks/ips-snips-dr.md}. */
public final class MyIpsSnipsDr implements IpsSnipsDr {
    @Override
    public OffPolicyEstimates evaluate(List<Logged> log, double[][] target, double[][] model, double clip) {
        throw new NotAttempted();
    }
}
