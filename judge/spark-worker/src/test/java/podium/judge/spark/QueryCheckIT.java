package podium.judge.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.runtime.BoxedUnit;

class QueryCheckIT {
    private SparkSession session;

    @BeforeEach
    void isolate() {
        session = Sessions.isolated(QueryCheckIT.class.getClassLoader());
        session.range(0, 3, 1, 2).toDF("id").createOrReplaceTempView("three");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT java_method('java.lang.System', 'getProperty', 'java.class.path')",
                "SELECT reflect('java.lang.Class', 'forName', 'podium.judge.worker.WorkerMain')",
                "SELECT try_reflect('java.lang.System', 'lineSeparator')",
                "SELECT 1 + (SELECT length(java_method('java.lang.System', 'lineSeparator')))",
                "SELECT id FROM three WHERE EXISTS (SELECT reflect('java.lang.System', 'lineSeparator'))",
                "WITH t AS (SELECT reflect('java.lang.System', 'lineSeparator') AS x) SELECT x FROM t",
                "SELECT TRANSFORM(id) USING 'cat' AS (x STRING) FROM three",
                "INSERT OVERWRITE DIRECTORY '/tmp/podium-none' USING csv SELECT 1",
                "CREATE TEMPORARY VIEW v USING text OPTIONS (path '/etc/hosts')",
                "CREATE TABLE t USING parquet AS SELECT 1 AS x",
                "CREATE TEMPORARY FUNCTION f AS 'java.lang.Runtime'",
                "SET spark.sql.runSQLOnFiles=true",
                "ADD FILE '/etc/hosts'"
            })
    void a_query_that_reaches_past_its_datasets_is_refused(String query) {
        assertThatThrownBy(() -> session.sql(query).collectAsList())
                .isInstanceOf(SecurityException.class)
                .hasMessageStartingWith("expected a query over the datasets handed in, found");
    }

    @Test
    void a_session_of_the_submissions_own_is_checked_as_well() {
        SparkSession.clearActiveSession();
        SparkSession.clearDefaultSession();
        SparkSession own = SparkSession.builder()
                .withExtensions(extensions -> BoxedUnit.UNIT)
                .config("spark.sql.extensions", "")
                .getOrCreate();
        assertThat(own).isNotSameAs(session);
        assertThatThrownBy(() -> own.sql("SELECT java_method('java.lang.System', 'lineSeparator')"))
                .isInstanceOf(SecurityException.class);
    }

    @Test
    void a_view_does_not_hide_what_is_refused() {
        assertThatThrownBy(() -> session.sql(
                        "CREATE TEMPORARY VIEW v AS SELECT reflect('java.lang.System', 'lineSeparator') AS x"))
                .isInstanceOf(SecurityException.class);
    }

    @Test
    void files_are_not_tables(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), "hidden");
        String query = "SELECT * FROM text.`" + file + "`";
        assertThatThrownBy(() -> session.sql(query).collectAsList()).hasMessageNotContaining("hidden");
        session.conf().set("spark.sql.runSQLOnFiles", "true");
        assertThatThrownBy(() -> session.sql(query).collectAsList()).isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> session.read().text(file.toString()).collectAsList())
                .isInstanceOf(SecurityException.class);
    }

    @Test
    void what_exercises_ask_for_is_answered() {
        List<Row> rows = session.sql("WITH t AS (SELECT id, lag(id) OVER (ORDER BY id) AS before FROM three)"
                        + " SELECT count(*) FROM t WHERE id IN (SELECT id FROM three) AND before IS NOT NULL")
                .collectAsList();
        assertThat(rows).containsExactly(RowFactory.create(2L));
        assertThat(session.sql("SELECT explode(sequence(1, 3)) AS x").cache().count())
                .isEqualTo(3);
        session.table("three").selectExpr("id * 2 AS d").explain();
        assertThat(session.catalog().dropTempView("three")).isTrue();
    }
}
