package podium.judge.engine.judging;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import podium.judge.engine.verdict.LawResult;

/**
 * Runs the laws of one exercise in this JVM through the JUnit Platform and says what became of each. Nothing is
 * auto-detected: engines come from the judge's own class path, and no listener, filter or extension is loaded by name.
 */
public final class LawRunner {
    private static final Map<String, String> SETTINGS = Map.of(
            "jqwik.database", "",
            "jqwik.tries.default", "300",
            "jqwik.failures.after.default", "SAMPLE_FIRST",
            "jqwik.reporting.usejunitplatform", "true",
            "jqwik.reporting.onlyfailures", "true",
            "junit.jupiter.extensions.autodetection.enabled", "false",
            "junit.platform.output.capture.stdout", "false");

    private LawRunner() {}

    /**
     * Runs every law of the class.
     *
     * @param laws a subclass of {@code Laws}
     * @param subjects makes the implementation under test, once a law
     * @param progress is told each result as it is known
     * @return one result a law, in the order run; never fewer than the class has laws
     */
    public static List<LawResult> run(Class<?> laws, Subjects subjects, Consumer<LawResult> progress) {
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
        List<LawResult> results = new ArrayList<>();
        LawListener listener = new LawListener(laws, subjects, result -> {
            results.add(result);
            progress.accept(result);
        });
        LauncherFactory.create(bare).execute(request, listener);
        listener.requireAllRan();
        return results;
    }
}
