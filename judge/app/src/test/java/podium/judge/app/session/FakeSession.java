package podium.judge.app.session;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import podium.exercises.Level;
import podium.judge.app.progress.Progress;
import podium.judge.app.session.MockPlan.Pick;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;

/** A session on two exercises whose clock is moved by hand. */
public final class FakeSession {
    /** The exercises. */
    public static final List<String> SLUGS = List.of("ndcg-at-k", "cosine-similarity");

    private static final Catalog CATALOG = Catalog.load();

    private final AtomicLong nanos = new AtomicLong();
    private final FakeGround ground = new FakeGround();
    private final Progress progress;
    private MockLog log;
    private Mock mock;

    /** A session that begins. */
    public FakeSession(Preset preset, int minutes) throws SQLException, Progress.Unavailable {
        this.progress = Progress.forgetful();
        List<Pick> picks = SLUGS.stream().map(slug -> new Pick(slug, 25, "new")).toList();
        MockPlan plan =
                new MockPlan("one", Instant.EPOCH, 7, preset, Level.L5, minutes, picks, List.of(FakeSolutions.CASE));
        this.log = MockLog.begin(progress.sessions(), plan);
        this.mock = new Mock(log, problems(), ground, nanos::get);
    }

    /** The exercises by name. */
    public static Map<String, Problem> problems() {
        return SLUGS.stream()
                .map(slug -> CATALOG.find(slug).orElseThrow())
                .collect(Collectors.toMap(problem -> problem.id().slug(), problem -> problem));
    }

    /** The session. */
    public Mock mock() {
        return mock;
    }

    /** What is remembered of it. */
    public MockLog log() {
        return log;
    }

    FakeGround ground() {
        return ground;
    }

    Progress progress() {
        return progress;
    }

    /** Lets time go by. */
    public void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** As if the process had been killed, and started again after a while: its clock begins anywhere. */
    void restart() throws SQLException {
        nanos.set(-5);
        log = MockLog.unfinished(progress.sessions()).orElseThrow();
        mock = new Mock(log, problems(), ground, nanos::get);
    }
}
