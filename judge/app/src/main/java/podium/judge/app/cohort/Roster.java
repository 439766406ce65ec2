package podium.judge.app.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Who handed in what: a folder or zip a person, or a CSV file with the columns {@code name} and {@code path}. */
public final class Roster {
    private static final String ZIP = ".zip";

    private Roster() {}

    /**
     * Reads a cohort.
     *
     * @param source a folder of folders and zips, or a CSV file whose paths are relative to its folder
     * @return each person and where the work lies, in the order of names or of rows
     * @throws CohortRejected if there is nobody, or a roster's row cannot be used
     */
    public static Map<Person, Path> read(Path source) throws CohortRejected {
        try {
            Map<Person, Path> people = Files.isDirectory(source) ? ofFolder(source) : ofTable(source);
            if (people.isEmpty()) {
                throw new CohortRejected("expected a folder or zip a person, found none in " + source);
            }
            return people;
        } catch (IOException e) {
            throw new CohortRejected("cannot read " + source + ": " + e.getMessage());
        }
    }

    private static Map<Person, Path> ofFolder(Path folder) throws IOException {
        List<Path> entries;
        try (Stream<Path> children = Files.list(folder)) {
            entries = children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) || isZip(child))
                    .sorted()
                    .toList();
        }
        Map<String, Integer> uses = new HashMap<>();
        entries.forEach(entry -> uses.merge(nameOf(entry), 1, Integer::sum));
        Map<Person, Path> people = new LinkedHashMap<>();
        for (Path entry : entries) {
            boolean unique = uses.getOrDefault(nameOf(entry), 0) == 1;
            String name = unique ? nameOf(entry) : entry.getFileName().toString();
            people.put(new Person(name, Map.of()), entry);
        }
        return people;
    }

    static boolean isZip(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ZIP);
    }

    private static String nameOf(Path entry) {
        String name = entry.getFileName().toString();
        return isZip(entry) ? name.substring(0, name.length() - ZIP.length()) : name;
    }

    private static Map<Person, Path> ofTable(Path file) throws IOException, CohortRejected {
        if (!Files.isRegularFile(file)) {
            throw new CohortRejected("expected a folder of submissions or a CSV roster, found nothing at " + file);
        }
        Map<Person, Path> people = new LinkedHashMap<>();
        Map<String, Integer> names = new HashMap<>();
        // A spreadsheet saves UTF-8 with a mark in front.
        String text = Files.readString(file).replaceFirst("^\uFEFF", "");
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                int number = people.size() + 1;
                String name = cell(row, "name", number, file);
                String path = cell(row, "path", number, file);
                Integer before = names.put(name, number);
                if (before != null) {
                    throw new CohortRejected("expected each name once, found \"" + name + "\" in rows " + before
                            + " and " + number + " of " + file);
                }
                people.put(new Person(name, row), file.resolveSibling(path));
            }
        } catch (JacksonException e) {
            throw new CohortRejected("expected a CSV roster, found in " + file + ": " + e.getOriginalMessage());
        }
        return people;
    }

    private static String cell(Map<String, String> row, String column, int number, Path file) throws CohortRejected {
        String value = row.getOrDefault(column, "").strip();
        if (value.isEmpty()) {
            throw new CohortRejected("expected columns \"name\" and \"path\" with something in them, found no " + column
                    + " in row " + number + " of " + file + ", which has " + row.keySet());
        }
        return value;
    }
}
