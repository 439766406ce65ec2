package podium.judge.spark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import podium.exercises.pipelines.PlanFacts;
import podium.judge.worker.SubjectFactory;

/**
 * Gives a candidate's dataset class the list form of its contract. A parameter {@code List<List<R>>} becomes a dataset with
 * a partition for each inner list, a returned {@code List<R>} is read back row by
 * row, and a method that returns {@link PlanFacts} describes the plan of the method that it is named after.
 */
public final class SparkSubjectFactory implements SubjectFactory {
    private static final String PLAN = "Plan";

    @Override
    public Object create(Class<?> contract, Class<?> candidate) throws ReflectiveOperationException {
        SparkSession session = Sessions.isolated(candidate.getClassLoader());
        var constructor = candidate.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance();
        InvocationHandler adapter = (proxy, method, arguments) -> call(session, instance, method, arguments);
        return Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, adapter);
    }

    private static Object call(SparkSession session, Object instance, Method method, Object[] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(instance, arguments);
        }
        try {
            return adapted(session, instance, method, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static Object adapted(SparkSession session, Object instance, Method method, Object[] arguments)
            throws ReflectiveOperationException, TimeoutException {
        boolean plan = method.getReturnType() == PlanFacts.class;
        String name = method.getName();
        Method target = target(instance, plan ? name.substring(0, name.length() - PLAN.length()) : name);
        Object[] adapted = arguments.clone();
        for (int i = 0; i < adapted.length; i++) {
            if (target.getParameterTypes()[i] == Dataset.class) {
                RecordRows rows = new RecordRows(element(method.getGenericParameterTypes()[i]));
                adapted[i] = rows.dataset(session, (List<? extends List<?>>) arguments[i]);
            }
        }
        if (plan) {
            return Plans.of(session, () -> dataset(target, instance, adapted));
        }
        RecordRows rows = new RecordRows(element(method.getGenericReturnType()));
        return rows.records(dataset(target, instance, adapted));
    }

    @SuppressWarnings("unchecked") // The Spark contracts return Dataset<Row>.
    private static Dataset<Row> dataset(Method target, Object instance, Object[] arguments)
            throws ReflectiveOperationException {
        Object returned = target.invoke(instance, arguments);
        if (returned == null) {
            throw new IllegalStateException("expected a dataset, found null");
        }
        return (Dataset<Row>) returned;
    }

    private static Method target(Object instance, String name) throws NoSuchMethodException {
        return Arrays.stream(instance.getClass().getInterfaces())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException("expected a method " + name + " of a Spark contract"));
    }

    /** The record type of a list of records, or of a list of lists of records. */
    private static Class<?> element(Type list) {
        Type inner = ((ParameterizedType) list).getActualTypeArguments()[0];
        return inner instanceof Class<?> type ? type : element(inner);
    }
}
