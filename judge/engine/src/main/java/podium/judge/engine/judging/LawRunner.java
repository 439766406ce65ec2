package podium.judge.engine.judging;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import podium.judge.engine.testkit.Sightings;
import podium.judge.engine.verdict.LawResult;

/**
 * Runs the laws of one exercise in this JVM through the JUnit Platform and says what became of each. Nothing is
 * auto-detected: engines come from the judge's own class path, and no listener, filter or extension is loaded by name.
 */
public final class LawRunner {
    private static final Map<String, String> SETTINGS = Map.of(
            "jqwik.database", "",
            "jqwik.tries.default", "50",
            "jqwik.failures.after.default", "SAMPLE_FIRST",
            "jqwik.reporting.usejunitplatform", "true",
            "jqwik.reporting.onlyfailures", "true",
            "junit.jupiter.extensions.autodetection.enabled", "false",
            "junit.platform.output.capture.stdout", "false");

    /** Held here, because a logger that nobody holds forgets its level. It reports its own start on every run. */
    private static final Logger JQWIK = Logger.getLogger("net.jqwik");

    static {
        JQWIK.setLevel(Level.OFF);
    }

    private LawRunner() {}

    /** Laws that were found and can be run once. */
    public static final class Discovered {
        private final Class<?> type;
        private final Launcher launcher;
        private final TestPlan plan;

        private Discovered(Class<?> type, Launcher launcher, TestPlan plan) {
            this.type = type;
            this.launcher = launcher;
            this.plan = plan;
        }

        /**
         * Runs every law.
         *
         * @param subjects makes the implementation under test, once a law
         * @param sightings takes what it answers
         * @param progress is told each result as it is known
         * @return one result a law, in the order run; never fewer than the class has laws
         */
        public List<LawResult> run(Subjects subjects, Sightings sightings, Consumer<LawResult> progress) {
            List<LawResult> results = new ArrayList<>();
            LawListener listener = new LawListener(type, subjects, sightings, result -> {
                results.add(result);
                progress.accept(result);
            });
            launcher.execute(plan, listener);
            listener.requireAllRan();
            return results;
        }
    }

    /** Finds the laws of a class; takes no implementation yet, so that it can go on while one is compiled. */
    public static Discovered discover(Class<?> laws) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(laws))
                .configurationParameters(SETTINGS)
                .enableImplicitConfigurationParameters(false)
                .build();
        LauncherConfig bare = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
        Launcher launcher = LauncherFactory.create(bare);
        return new Discovered(laws, launcher, launcher.discover(request));
    }

    /** Finds and runs the laws of a class. */
    public static List<LawResult> run(Class<?> laws, Subjects subjects, Consumer<LawResult> progress) {
        return discover(laws).run(subjects, new Sightings(false), progress);
    }
}
