package podium.judge.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.rdd.RDD;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * The driver: a folder of zips, to which results are added. Each is written as soon as its task has ended, and its key is then
 * a line on standard output, for whoever started this to keep.
 *
 * <p>Arguments: the folder, works a task, and the judge's command. Spark is set up by system properties.
 */
public final class ClusterMain {
    private ClusterMain() {}

    /** Runs the job. */
    public static void main(String[] arguments) {
        // Whoever started this is the one that wants the results.
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        try {
            Path folder = Path.of(arguments[0]);
            List<Batch> batches = Batch.of(folder, Integer.parseInt(arguments[1]));
            run(batches, new Task(List.of(arguments).subList(2, arguments.length)), new Arrived(folder));
        } catch (Exception e) {
            // Spark's own exceptions are checked, but not declared; the first line of a message is for people.
            System.err.println("spark: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString()));
            System.exit(1);
        }
    }

    private static void run(List<Batch> batches, Task task, Arrived arrived) {
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf())) {
            RDD<Batch> all = spark.parallelize(batches, batches.size()).rdd();
            spark.sc().runJob(all, new Judging(task), arrived, ClassTag$.MODULE$.apply(Map.class));
        }
    }

    private static final class Judging extends AbstractFunction1<scala.collection.Iterator<Batch>, Map<String, byte[]>>
            implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Task task;

        Judging(Task task) {
            this.task = task;
        }

        @Override
        public Map<String, byte[]> apply(scala.collection.Iterator<Batch> batches) {
            try {
                return task.run(
                        batches.next(), Path.of(SparkFiles.getRootDirectory()).toAbsolutePath());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while judging", e);
            }
        }
    }

    private static final class Arrived extends AbstractFunction2<Object, Map<String, byte[]>, BoxedUnit> {
        private final Path folder;

        Arrived(Path folder) {
            this.folder = folder;
        }

        @Override
        public BoxedUnit apply(Object partition, Map<String, byte[]> results) {
            results.forEach(this::write);
            return BoxedUnit.UNIT;
        }

        private void write(String key, byte[] result) {
            try {
                Files.write(folder.resolve(key + ".json"), result);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write to " + folder, e);
            }
            System.out.println(key);
        }
    }
}
