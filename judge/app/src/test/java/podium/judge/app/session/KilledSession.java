package podium.judge.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.exercises.Level;
import podium.judge.app.progress.Progress;
import podium.judge.app.session.MockPlan.Pick;

/** A process that types and submits as fast as it can, and says what is safe, until it is killed. */
final class KilledSession {
    static final String SLUG = FakeSession.SLUGS.get(0);
    private static final int SUBMIT_EVERY = 7;

    private KilledSession() {}

    /** The argument is the folder of the history. */
    public static void main(String[] arguments) throws SQLException, Progress.Unavailable, IOException {
        try (Progress progress = Progress.open(Path.of(arguments[0]))) {
            Optional<MockLog> unfinished = MockLog.unfinished(progress.sessions());
            List<Pick> picks = FakeSession.SLUGS.stream()
                    .map(slug -> new Pick(slug, 25, "new"))
                    .toList();
            MockPlan plan = new MockPlan("one", Instant.EPOCH, 7, Preset.PAD, Level.L5, 1_000, picks, List.of());
            MockLog log = unfinished.isPresent() ? unfinished.get() : MockLog.begin(progress.sessions(), plan);
            Mock mock = new Mock(log, FakeSession.problems(), new FakeGround(), System::nanoTime);
            int typed = log.entries().size();
            while (System.in.available() == 0) {
                typed++;
                mock.save(SLUG, "typed " + typed);
                System.out.println("saved " + typed);
                if (typed % SUBMIT_EVERY == 0) {
                    mock.submit(SLUG, law -> {});
                    System.out.println("submitted " + typed);
                }
                mock.tick();
            }
        }
    }
}
