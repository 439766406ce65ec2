package podium.judge.spark;

import org.apache.spark.sql.SparkSession;

/** The one session of this JVM: two cores, loopback only, no web page. */
final class Sessions {
    private static final String SHUFFLE_PARTITIONS = "4";

    private Sessions() {}

    private static final class Holder {
        private static final SparkSession SESSION = SparkSession.builder()
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
                .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
                .getOrCreate();
    }

    /** Starts it when first asked for. */
    static SparkSession session() {
        return Holder.SESSION;
    }
}
