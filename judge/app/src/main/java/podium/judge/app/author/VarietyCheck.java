package podium.judge.app.author;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.LawTrial;
import podium.judge.engine.problem.Problem;

/** Looks on while the laws ask the reference: do the cases occur that people forget, and would a constant answer do? */
final class VarietyCheck implements Gate.Check {
    private static final Object[] NO_ARGUMENTS = {};

    private final Judge judge;
    private final long seed;
    private final Evidence evidence;

    VarietyCheck(Judge judge, long seed, Evidence evidence) {
        this.judge = judge;
        this.seed = seed;
        this.evidence = evidence;
    }

    @Override
    public Gate.Step of(Problem problem) {
        Variety variety = measured(problem.contract(), judge.trial(problem));
        evidence.variety(problem.id().slug(), variety);
        return new Gate.Step(
                "variety",
                "laws " + variety.laws() + ", of which any constant fails " + variety.leastBroken(),
                variety.missing());
    }

    private Variety measured(Class<?> contract, LawTrial trial) {
        Map<Method, MethodCalls> calls = new LinkedHashMap<>();
        Arrays.stream(contract.getMethods())
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> calls.put(method, new MethodCalls(method)));
        int laws = trial.run(trial.reference(), seed, subject -> watched(contract, subject, calls))
                .size();
        List<MethodCalls> methods = new ArrayList<>(calls.values());
        Map<String, Integer> broken = new LinkedHashMap<>();
        Constants.of(contract, methods).forEach((answer, constant) -> {
            long count = trial.runHere(() -> constant, seed).stream()
                    .filter(KillMatrix::rejects)
                    .count();
            broken.put(answer, (int) count);
        });
        return new Variety(methods, broken, laws);
    }

    private static Object watched(Class<?> contract, Object subject, Map<Method, MethodCalls> calls) {
        InvocationHandler onlooker = (proxy, method, given) -> {
            Object[] arguments = given == null ? NO_ARGUMENTS : given;
            MethodCalls noted = calls.get(method);
            if (noted != null) {
                noted.asked(arguments);
            }
            try {
                Object answer = method.invoke(subject, arguments);
                if (noted != null) {
                    noted.answered(answer);
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        };
        return Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, onlooker);
    }
}
