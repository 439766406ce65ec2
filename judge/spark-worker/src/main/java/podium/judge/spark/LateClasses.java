package podium.judge.spark;

/**
 * The context class loader that Spark starts with. Its executor keeps the loader of the thread that starts the session, and
 * the session starts before the worker has been sent a submission; the submission's own loader is plugged in when it is
 * known. It defines no classes and so resolves every name exactly as the submission itself does.
 */
final class LateClasses extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private volatile ClassLoader submission;

    LateClasses(ClassLoader parent) {
        super(parent);
        this.submission = parent;
    }

    /** From now on classes are looked up in {@code loader}, whose parent should be this one's. */
    void plug(ClassLoader loader) {
        submission = loader;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return submission.loadClass(name);
    }
}
