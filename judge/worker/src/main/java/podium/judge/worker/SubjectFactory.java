package podium.judge.worker;

/**
 * Makes the object that calls are made on, where it is not simply an instance of the candidate's class. Such a worker keeps
 * one class loader for its submission: engines like Spark hold on to the classes they have seen.
 */
public interface SubjectFactory {
    /**
     * Makes one.
     *
     * @param contract the interface that calls arrive for
     * @param candidate the candidate's class
     */
    Object create(Class<?> contract, Class<?> candidate) throws ReflectiveOperationException;
}
