package podium.benchmarks.peers;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** One Spark in this process, with one thread for its tasks as our references have. */
final class LocalSpark {
    private LocalSpark() {}

    static JavaSparkContext start() {
        return new JavaSparkContext(new SparkConf()
                .setMaster("local[1]")
                .setAppName("peers")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    }
}
