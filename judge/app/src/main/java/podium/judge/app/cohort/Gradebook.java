package podium.judge.app.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeSet;
import podium.judge.app.cohort.Cohort.Entry;
import podium.judge.engine.verdict.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** A cohort as CSV tables. A mark that a human has to decide is left blank, never zero. */
final class Gradebook {
    private static final double POINTS = 100;
    private static final List<String> CANVAS = List.of("ID", "SIS User ID", "SIS Login ID", "Section");
    private static final List<String> MOODLE = List.of("ID number", "Email address", "Username");
    private static final String FORMULA = "=+-@\t\r";

    private Gradebook() {}

    /** Everything: the roster's columns, then verdict, points and laws of each exercise. */
    static String generic(Cohort cohort) {
        TreeSet<String> columns = new TreeSet<>();
        cohort.people().forEach(person -> columns.addAll(person.columns().keySet()));
        columns.removeAll(List.of("name", "path"));
        List<String> header = new ArrayList<>(List.of("name"));
        header.addAll(columns);
        for (String exercise : cohort.exercises()) {
            header.addAll(List.of(
                    exercise,
                    exercise + " points",
                    exercise + " laws held",
                    exercise + " laws run",
                    exercise + " note"));
        }
        List<List<String>> rows = new ArrayList<>(List.of(header));
        for (Person person : cohort.people()) {
            List<String> row = new ArrayList<>(List.of(person.name()));
            columns.forEach(column -> row.add(person.columns().getOrDefault(column, "")));
            for (Entry entry : cohort.of(person)) {
                row.addAll(List.of(
                        entry.verdict().map(Verdict::name).orElse(""),
                        points(entry),
                        Long.toString(entry.lawsHeld()),
                        Integer.toString(entry.lawsRun()),
                        entry.isUndecided() ? "time undecided" : entry.note()));
            }
            rows.add(row);
        }
        return csv(rows);
    }

    /** For Canvas' gradebook import: its identifying columns, and its row of points possible. */
    static String canvas(Cohort cohort) {
        List<String> header = new ArrayList<>(List.of("Student"));
        header.addAll(CANVAS);
        header.addAll(cohort.exercises());
        List<String> possible = new ArrayList<>(List.of("    Points Possible", "", "", "", ""));
        cohort.exercises().forEach(exercise -> possible.add(number(POINTS)));
        List<List<String>> rows = new ArrayList<>(List.of(header, possible));
        cohort.people().forEach(person -> rows.add(row(cohort, person, CANVAS)));
        return csv(rows);
    }

    /** For Moodle's grade import, which maps columns to people and items. */
    static String moodle(Cohort cohort) {
        List<String> header = new ArrayList<>(List.of("Full name"));
        header.addAll(MOODLE);
        header.addAll(cohort.exercises());
        List<List<String>> rows = new ArrayList<>(List.of(header));
        cohort.people().forEach(person -> rows.add(row(cohort, person, MOODLE)));
        return csv(rows);
    }

    private static List<String> row(Cohort cohort, Person person, List<String> columns) {
        List<String> row = new ArrayList<>(List.of(person.name()));
        columns.forEach(column -> row.add(person.columns().getOrDefault(column, "")));
        cohort.of(person).forEach(entry -> row.add(points(entry)));
        return row;
    }

    private static String points(Entry entry) {
        OptionalDouble mark = entry.mark();
        return mark.isPresent() ? number(POINTS * mark.getAsDouble()) : "";
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, "%.0f", points);
    }

    private static String csv(List<List<String>> rows) {
        try {
            return CsvMapper.builder()
                    .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                    .build()
                    .writerFor(List.class)
                    .writeValueAsString(rows.stream()
                            .map(row -> row.stream().map(Gradebook::cell).toList())
                            .toList());
        } catch (JacksonException e) {
            throw new IllegalStateException("lists of texts can be written", e);
        }
    }

    /** A spreadsheet would run a name that starts like a formula. */
    private static String cell(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
