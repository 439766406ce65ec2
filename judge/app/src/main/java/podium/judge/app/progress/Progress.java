package podium.judge.app.progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sqlite.util.LibraryLoaderUtil;
import podium.judge.app.progress.History.Judging;

/**
 * One candidate's history. The file is {@code podium.db} in the folder that {@code PODIUM_HOME} names, else in
 * {@code ~/.podium}; it is in WAL mode, so that several processes can use it at once.
 */
public final class Progress implements AutoCloseable {
    private static final String[] SCHEMA = {
        "create table if not exists judgement(id integer primary key, at text not null default (datetime('now')),"
                + " slug text not null, verdict text not null, headline text not null, seed integer not null,"
                + " millis integer not null)",
        "create table if not exists watched(slug text not null, at text not null, primary key(slug, at))",
        "create table if not exists hint(slug text primary key, level integer not null)",
        "create table if not exists helped(slug text primary key, at text not null default (datetime('now')))",
        "create table if not exists gave_up(slug text primary key, at text not null default (datetime('now')))",
        "create table if not exists quiz_order(id integer primary key, at text not null default (datetime('now')),"
                + " name text not null, first_right integer not null, agreement real not null)",
        "create table if not exists quiz_marks(id integer primary key, at text not null default (datetime('now')),"
                + " name text not null, named integer not null, points integer not null)",
        "create table if not exists mock(id integer primary key, at text not null default (datetime('now')),"
                + " session text not null unique, plan text not null, elapsed integer not null, ended integer not null)",
        "create table if not exists mock_entry(id integer primary key, session text not null, number integer not null,"
                + " elapsed integer not null, kind text not null, slug text not null, text text not null,"
                + " hash text not null, unique(session, number))"
    };

    private final Connection connection;

    private Progress(Connection connection) {
        this.connection = connection;
    }

    /** The history cannot be opened or written; says where and why. Judging goes on without it. */
    public static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        Unavailable(Path file, Exception cause) {
            super("progress is not kept: cannot use " + file + " (" + cause.getMessage() + ")", cause);
        }
    }

    /** Folder of the history: what {@code PODIUM_HOME} names, else {@code .podium} in the user's home. */
    public static Path home(Map<String, String> environment, String userHome) {
        String own = environment.getOrDefault("PODIUM_HOME", "");
        return own.isEmpty() ? Path.of(userHome, ".podium") : Path.of(own);
    }

    /**
     * Puts SQLite's native library for this machine into a folder. A JVM whose property {@code org.sqlite.lib.path} names the
     * folder loads it from there; any other one unpacks it at every start, which takes a fifth of the time of a short command.
     */
    public static void unpackLibrary(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new IOException("SQLite has no library for this machine at " + resource);
            }
            Files.createDirectories(folder);
            Files.copy(library, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Opens the history, creating what is missing. */
    public static Progress open(Path home) throws Unavailable {
        Path file = home.resolve("podium.db");
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new Unavailable(file, e);
        }
        return open(file, file.toString());
    }

    /** A history that is gone when it is closed. */
    public static Progress forgetful() throws Unavailable {
        return open(Path.of("memory"), ":memory:");
    }

    private static Progress open(Path file, String name) throws Unavailable {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + name);
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode = wal");
                statement.execute("pragma busy_timeout = 2000");
                for (String table : SCHEMA) {
                    statement.execute(table);
                }
            }
            return new Progress(connection);
        } catch (SQLException e) {
            throw new Unavailable(file, e);
        }
    }

    /** Remembers a judgement. */
    public void judged(String slug, String verdict, String headline, long seed, long millis) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into judgement(slug, verdict, headline, seed, millis) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, slug);
            insert.setString(2, verdict);
            insert.setString(3, headline);
            insert.setLong(4, seed);
            insert.setLong(5, millis);
            insert.executeUpdate();
        }
    }

    /** Remembers that the judgement just remembered is of a save, which nobody handed in. */
    public void watched() throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.executeUpdate("insert or ignore into watched(slug, at)"
                    + " select slug, at from judgement where id = last_insert_rowid()");
        }
    }

    /** The best verdict so far, accepted before all others; empty text if the exercise was never judged. */
    public String best(String slug) throws SQLException {
        return text(
                "select verdict from judgement where slug = ? and verdict <> 'NA'"
                        + " order by case verdict when 'AC' then 0 when 'SLOW' then 1 else 2 end, id desc limit 1",
                slug);
    }

    /** The next hint's level, 1 for the first; it counts as taken from now on, but never beyond {@code levels}. */
    public int nextHint(String slug, int levels) throws SQLException {
        String taken = text("select level from hint where slug = ?", slug);
        int level = Math.min(levels, taken.isEmpty() ? 1 : Integer.parseInt(taken) + 1);
        try (PreparedStatement upsert = connection.prepareStatement(
                "insert into hint(slug, level) values (?, ?) on conflict(slug) do update set level = excluded.level")) {
            upsert.setString(1, slug);
            upsert.setInt(2, level);
            upsert.executeUpdate();
        }
        if (taken.isEmpty()) {
            insert("helped", slug);
        }
        return level;
    }

    /** Remembers that the solution was looked at before it was found. */
    public void gaveUp(String slug) throws SQLException {
        insert("gave_up", slug);
    }

    /** What happened first counts. */
    private void insert(String table, String slug) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert or ignore into " + table + "(slug) values (?)")) {
            insert.setString(1, slug);
            insert.executeUpdate();
        }
    }

    /** Whether {@link #gaveUp} was called for the exercise. */
    public boolean hasGivenUp(String slug) throws SQLException {
        return !text("select slug from gave_up where slug = ?", slug).isEmpty();
    }

    /** Remembers how a quiz case was ordered: this part is judged. */
    public void ordered(String name, boolean firstRight, double agreement) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into quiz_order(name, first_right, agreement) values (?, ?, ?)")) {
            insert.setString(1, name);
            insert.setInt(2, firstRight ? 1 : 0);
            insert.setDouble(3, agreement);
            insert.executeUpdate();
        }
    }

    /** Remembers how many points of a strong answer the candidate claims to have named: nobody has judged that. */
    public void marked(String name, int named, int points) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into quiz_marks(name, named, points) values (?, ?, ?)")) {
            insert.setString(1, name);
            insert.setInt(2, named);
            insert.setInt(3, points);
            insert.executeUpdate();
        }
    }

    /** How well each quiz case was ordered last, by name. */
    public Map<String, Double> agreements() throws SQLException {
        Map<String, Double> agreements = new HashMap<>();
        rows(
                "select name, agreement from quiz_order order by id",
                row -> agreements.put(row.getString(1), row.getDouble(2)));
        return agreements;
    }

    /** Everything that was judged, and what help was taken. */
    public History history() throws SQLException {
        List<Judging> judgings = new ArrayList<>();
        rows(
                "select at, slug, verdict, headline, seed, millis, (slug, at) in (select slug, at from watched)"
                        + " from judgement where verdict <> 'NA' order by id",
                row -> judgings.add(new Judging(
                        instant(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getBoolean(7))));
        Map<String, Integer> hints = new HashMap<>();
        rows("select slug, level from hint", row -> hints.put(row.getString(1), row.getInt(2)));
        Set<String> givenUp = new HashSet<>();
        rows("select slug from gave_up", row -> givenUp.add(row.getString(1)));
        Map<String, Instant> helpedSince = new HashMap<>();
        // Of a hint that an older version noted nobody knows when it was taken.
        rows(
                "select slug, min(at) from (select slug, at from helped union all select slug, at from gave_up)"
                        + " where slug not in (select slug from hint where slug not in (select slug from helped))"
                        + " group by slug",
                row -> helpedSince.put(row.getString(1), instant(row.getString(2))));
        return new History(judgings, hints, givenUp, helpedSince);
    }

    /** SQLite's own form, which has a blank in the middle and no zone. */
    private static Instant instant(String at) {
        return LocalDateTime.parse(at.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    /** The mock sessions in this history; usable as long as it is open. */
    public SessionRows sessions() {
        return new SessionRows(connection);
    }

    /** The whole history, one JSON object a row, each with its table's name. */
    public List<String> exported() throws SQLException {
        return new Tables(connection).exported();
    }

    /**
     * Takes rows in that were exported, all or none; rows that are here already are not doubled.
     *
     * @return how many were new
     * @throws IllegalArgumentException if a line is no such row; says which
     */
    public int imported(List<String> lines) throws SQLException {
        return new Tables(connection).imported(lines);
    }

    /** Deletes the whole history; answers how many rows there were. */
    public int forget() throws SQLException {
        return new Tables(connection).forget();
    }

    private void rows(String query, Tables.Row each) throws SQLException {
        new Tables(connection).rows(query, each);
    }

    private String text(String query, String slug) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, slug);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
