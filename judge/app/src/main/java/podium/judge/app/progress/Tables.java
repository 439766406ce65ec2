package podium.judge.app.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The history's tables as rows, whatever they mean.
 *
 * @param connection to the history
 */
record Tables(Connection connection) {
    private static final List<String> TABLES = List.of(
            "judgement", "watched", "hint", "helped", "gave_up", "quiz_order", "quiz_marks", "mock", "mock_entry");
    private static final String EXPORT = "podium.history/1";

    /** The whole history, one JSON object a row, each with its table's name. */
    List<String> exported() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String table : TABLES) {
            rows("select * from " + table, row -> {
                ObjectNode node = JsonMapper.shared()
                        .createObjectNode()
                        .put("schema", EXPORT)
                        .put("table", table);
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    String name = row.getMetaData().getColumnName(column);
                    if (!name.equals("id")) {
                        node.putPOJO(name, row.getObject(column));
                    }
                }
                lines.add(node.toString());
            });
        }
        return lines;
    }

    /**
     * Takes rows in that were exported, all or none; rows that are here already are not doubled.
     *
     * @return how many were new
     * @throws IllegalArgumentException if a line is no such row; says which
     */
    int imported(List<String> lines) throws SQLException {
        connection.setAutoCommit(false);
        try {
            int added = 0;
            for (int i = 0; i < lines.size(); i++) {
                added += imported(lines.get(i), i + 1);
            }
            connection.commit();
            return added;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private int imported(String line, int number) throws SQLException {
        JsonNode node = parsed(line, number);
        String table = node.path("table").asString("");
        if (!node.path("schema").asString("").equals(EXPORT) || !TABLES.contains(table)) {
            throw new IllegalArgumentException("expected rows of podium export, found in line " + number + ": " + line);
        }
        Map<String, Object> row = new TreeMap<>();
        for (String column : columns(table)) {
            JsonNode value = node.path(column);
            if (!value.isValueNode() || value.isMissingNode() || value.isNull()) {
                throw new IllegalArgumentException("expected a " + column + " in line " + number + ", found: " + line);
            }
            row.put(column, value.isNumber() ? value.numberValue() : value.asString());
        }
        String names = String.join(", ", row.keySet());
        String marks = row.keySet().stream().map(each -> "?").collect(Collectors.joining(", "));
        String same = row.keySet().stream().map(each -> each + " = ?").collect(Collectors.joining(" and "));
        String insert = "insert or ignore into " + table + "(" + names + ") select " + marks
                + " where not exists (select 1 from " + table + " where " + same + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int place = 1;
            for (int round = 0; round < 2; round++) {
                for (Object value : row.values()) {
                    statement.setObject(place++, value);
                }
            }
            return statement.executeUpdate();
        }
    }

    private static JsonNode parsed(String line, int number) {
        try {
            return JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("expected JSON in line " + number + ", found: " + line, e);
        }
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        rows(
                "select name from pragma_table_info('" + table + "') where name <> 'id'",
                row -> columns.add(row.getString(1)));
        return columns;
    }

    /** Deletes the whole history; answers how many rows there were. */
    int forget() throws SQLException {
        int rows = 0;
        for (String table : TABLES) {
            try (Statement statement = connection.createStatement()) {
                rows += statement.executeUpdate("delete from " + table);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum");
        }
        return rows;
    }

    /** What is done with each row of a result. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    void rows(String query, Row each) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                each.read(rows);
            }
        }
    }
}
