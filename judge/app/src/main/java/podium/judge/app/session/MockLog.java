package podium.judge.app.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import podium.judge.app.progress.SessionRows;
import podium.judge.app.progress.SessionRows.Row;
import podium.judge.app.progress.SessionRows.Session;
import podium.judge.app.session.Entry.Kind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is remembered of one session: its plan, and every entry with a hash over it and all entries before, so that a change
 * made behind its back shows.
 */
public final class MockLog {
    private final SessionRows rows;
    private final MockPlan plan;
    private final List<Entry> entries = new ArrayList<>();
    private long noted;
    private boolean ended;
    private boolean intact = true;
    private String last = "";

    private MockLog(SessionRows rows, MockPlan plan) {
        this.rows = rows;
        this.plan = plan;
    }

    /** A new session's. */
    public static MockLog begin(SessionRows rows, MockPlan plan) throws SQLException {
        rows.begin(plan.session(), JsonMapper.shared().writeValueAsString(plan));
        return new MockLog(rows, plan);
    }

    /** The latest session that is not over. */
    public static Optional<MockLog> unfinished(SessionRows rows) throws SQLException {
        Optional<Session> open =
                rows.all().stream().filter(session -> !session.ended()).findFirst();
        return open.isEmpty() ? Optional.empty() : Optional.of(of(rows, open.get()));
    }

    /** All sessions, the latest first. */
    public static List<MockLog> all(SessionRows rows) throws SQLException {
        List<MockLog> logs = new ArrayList<>();
        for (Session session : rows.all()) {
            logs.add(of(rows, session));
        }
        return logs;
    }

    private static MockLog of(SessionRows rows, Session session) throws SQLException {
        ObjectNode plan = (ObjectNode) JsonMapper.shared().readTree(session.plan());
        // Sessions of the first versions have no quiz.
        plan.withArrayProperty("quiz");
        MockLog log = new MockLog(rows, JsonMapper.shared().treeToValue(plan, MockPlan.class));
        for (Row row : rows.of(session.session())) {
            Entry entry = new Entry(row.number(), row.elapsed(), Kind.valueOf(row.kind()), row.slug(), row.text());
            log.intact &= entry.number() == log.entries.size() + 1 && row.hash().equals(hash(log.last, entry));
            log.last = row.hash();
            log.entries.add(entry);
        }
        log.noted = session.elapsed();
        log.ended = session.ended();
        return log;
    }

    /** What the session was set up as. */
    public MockPlan plan() {
        return plan;
    }

    /** Everything so far, in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Whether every entry is as it was written. */
    public boolean intact() {
        return intact;
    }

    /** Whether the session is over. */
    public boolean ended() {
        return ended;
    }

    /** Milliseconds of the session's clock, as last noted. */
    public long elapsed() {
        return Math.max(
                noted, entries.isEmpty() ? 0 : entries.get(entries.size() - 1).elapsed());
    }

    void add(long elapsed, Kind kind, String slug, String text) throws SQLException {
        Entry entry = new Entry(entries.size() + 1, elapsed, kind, slug, text);
        String hash = hash(last, entry);
        rows.add(plan.session(), new Row(entry.number(), elapsed, kind.name(), slug, text, hash));
        last = hash;
        entries.add(entry);
        if (kind == Kind.END) {
            rows.end(plan.session(), elapsed);
            ended = true;
        }
    }

    void note(long elapsed) throws SQLException {
        rows.note(plan.session(), elapsed);
        noted = elapsed;
    }

    private static String hash(String before, Entry entry) {
        String whole = String.join(
                "\n",
                before,
                Integer.toString(entry.number()),
                Long.toString(entry.elapsed()),
                entry.kind().name(),
                entry.slug(),
                entry.text());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
