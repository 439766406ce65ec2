package podium.judge.app.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mock sessions as rows, whatever they mean. Rows of what happened are only ever added. */
public final class SessionRows {
    private final Connection connection;

    SessionRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * One session.
     *
     * @param session its name
     * @param plan what it was set up as, as JSON
     * @param elapsed milliseconds of its clock, as last noted
     * @param ended whether it is over
     */
    public record Session(String session, String plan, long elapsed, boolean ended) {}

    /**
     * One thing that happened.
     *
     * @param number 1 for the session's first
     * @param elapsed milliseconds of the session's clock
     * @param kind a word
     * @param slug the exercise, or empty
     * @param text its content
     * @param hash of the row and all before it
     */
    public record Row(int number, long elapsed, String kind, String slug, String text, String hash) {}

    /** Begins a session. */
    public void begin(String session, String plan) throws SQLException {
        update("insert into mock(session, plan, elapsed, ended) values (?, ?, 0, 0)", session, plan);
    }

    /** Notes where the clock stands, so that a process that is killed loses no more than what came after. */
    public void note(String session, long elapsed) throws SQLException {
        update("update mock set elapsed = ? where session = ?", elapsed, session);
    }

    /** Marks a session as over. */
    public void end(String session, long elapsed) throws SQLException {
        update("update mock set elapsed = ?, ended = 1 where session = ?", elapsed, session);
    }

    /** Adds a row. */
    public void add(String session, Row row) throws SQLException {
        update(
                "insert into mock_entry(session, number, elapsed, kind, slug, text, hash) values (?, ?, ?, ?, ?, ?, ?)",
                session,
                row.number(),
                row.elapsed(),
                row.kind(),
                row.slug(),
                row.text(),
                row.hash());
    }

    /** All sessions, the latest first. */
    public List<Session> all() throws SQLException {
        List<Session> sessions = new ArrayList<>();
        new Tables(connection)
                .rows(
                        "select session, plan, elapsed, ended from mock order by at desc, id desc",
                        row -> sessions.add(
                                new Session(row.getString(1), row.getString(2), row.getLong(3), row.getInt(4) == 1)));
        return sessions;
    }

    /** The session of that name. */
    public Optional<Session> find(String session) throws SQLException {
        return all().stream().filter(each -> each.session().equals(session)).findFirst();
    }

    /** What happened in a session, in order. */
    public List<Row> of(String session) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select number, elapsed, kind, slug, text, hash"
                + " from mock_entry where session = ? order by number")) {
            select.setString(1, session);
            var found = select.executeQuery();
            while (found.next()) {
                rows.add(new Row(
                        found.getInt(1),
                        found.getLong(2),
                        found.getString(3),
                        found.getString(4),
                        found.getString(5),
                        found.getString(6)));
            }
        }
        return rows;
    }

    private void update(String statement, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
