package podium.judge.spark;

import org.apache.spark.sql.SparkSession;

/** Spark in this JVM, started once: two cores, loopback only, no web page. */
final class Sessions {
    private static final String SHUFFLE_PARTITIONS = "4";

    private Sessions() {}

    private static final class Holder {
        private static final LateClasses CLASSES = new LateClasses(Sessions.class.getClassLoader());
        private static final SparkSession SESSION = start();
    }

    private static SparkSession start() {
        // Before the session, whose executor takes it over and keeps it.
        Thread.currentThread().setContextClassLoader(Holder.CLASSES);
        return SparkSession.builder()
                .master("local[2]")
                .appName("podium")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", SHUFFLE_PARTITIONS)
                .config("spark.default.parallelism", SHUFFLE_PARTITIONS)
                // The plan that is looked at must be the plan that runs.
                .config("spark.sql.adaptive.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC")
                // Otherwise the threads of every new session load each class over a socket, and generated code is not
                // reused.
                .config("spark.sql.artifact.isolation.enabled", "false")
                .config("spark.sql.runSQLOnFiles", "false")
                // By name, so that a session that a submission starts has it as well.
                .config("spark.sql.extensions", QueryCheck.class.getName())
                .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
                .getOrCreate();
    }

    /** The session that everything is started with, when first asked for. */
    static SparkSession session() {
        return Holder.SESSION;
    }

    /**
     * A session with settings, views and functions of its own, in which Spark's threads find the classes of {@code loader}.
     * What another one cached is dropped.
     */
    static SparkSession isolated(ClassLoader loader) {
        SparkSession session = session().newSession();
        session.catalog().clearCache();
        Holder.CLASSES.plug(loader);
        Thread.currentThread().setContextClassLoader(Holder.CLASSES);
        SparkSession.setActiveSession(session);
        return session;
    }
}
