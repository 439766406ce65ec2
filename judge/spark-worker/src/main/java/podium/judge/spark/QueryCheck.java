package podium.judge.spark;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.expressions.CallMethodViaReflection;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ScriptTransformation;
import org.apache.spark.sql.execution.command.CreateViewCommand;
import org.apache.spark.sql.execution.command.DropTempViewCommand;
import org.apache.spark.sql.execution.command.ExplainCommand;
import org.apache.spark.sql.execution.datasources.LogicalRelation;
import org.apache.spark.sql.execution.datasources.v2.DataSourceV2Relation;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * What no exercise's query needs, and the rules on bytecode cannot see because it stands in the text of a query: Java methods
 * by name, scripts, files, and commands other than those on views. Spark asks for every plan that it has analyzed.
 */
public final class QueryCheck extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
    private static final Set<Class<?>> COMMANDS =
            Set.of(CreateViewCommand.class, DropTempViewCommand.class, ExplainCommand.class);

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        extensions.injectCheckRule(session -> plan -> {
            check(plan);
            return BoxedUnit.UNIT;
        });
        return BoxedUnit.UNIT;
    }

    /**
     * Looks through a plan and what it contains.
     *
     * @throws SecurityException if there is something in it that is refused
     */
    private static void check(LogicalPlan plan) {
        if (plan instanceof Command && !COMMANDS.contains(plan.getClass())) {
            throw refused("the command " + plan.nodeName());
        }
        if (plan instanceof ScriptTransformation) {
            throw refused("a script");
        }
        if (plan instanceof LogicalRelation || plan instanceof DataSourceV2Relation) {
            throw refused("a data source other than the datasets that are handed in");
        }
        list(plan.expressions()).forEach(QueryCheck::check);
        list(plan.children()).forEach(QueryCheck::check);
        list(plan.innerChildren()).forEach(inner -> {
            if (inner instanceof LogicalPlan query) {
                check(query);
            }
        });
        list(plan.subqueries()).forEach(QueryCheck::check);
    }

    private static void check(Expression expression) {
        if (expression instanceof CallMethodViaReflection) {
            throw refused("a Java method called by name");
        }
        list(expression.children()).forEach(QueryCheck::check);
    }

    private static <T> List<T> list(scala.collection.Iterable<T> elements) {
        return List.copyOf(CollectionConverters.asJavaCollection(elements));
    }

    private static SecurityException refused(String what) {
        return new SecurityException("expected a query over the datasets handed in, found " + what);
    }
}
