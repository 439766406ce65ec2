package podium.datasets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One line of a text file that knows where it stands, so that what is wrong with it can be said.
 *
 * @param file name of the file
 * @param number 1-based
 * @param text without the line's end
 */
record Line(String file, int number, String text) {
    private static final int SHOWN = 60;

    /** Reads a UTF-8 file line by line. */
    static void forEach(Path file, Consumer<Line> consumer) {
        String name = String.valueOf(file.getFileName());
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                consumer.accept(new Line(name, ++number, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The fields between separators; exactly that many. */
    List<String> fields(String separator, int count) {
        List<String> fields = new ArrayList<>(count);
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            fields.add(text.substring(start, end));
            start = end + separator.length();
        }
        fields.add(text.substring(start));
        if (fields.size() != count) {
            throw expected(count + " fields separated by '" + separator + "'", fields.size() + " in " + quoted(text));
        }
        return fields;
    }

    /** The field as a whole number between the bounds. */
    int integer(String field, int low, int high) {
        try {
            int value = Integer.parseInt(field);
            if (value >= low && value <= high) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw expected("a whole number", quoted(field));
        }
        throw expected("a whole number from " + low + " to " + high, field);
    }

    /** The field as a finite number between the bounds. */
    double number(String field, double low, double high) {
        try {
            double value = Double.parseDouble(field);
            if (value >= low && value <= high && Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw expected("a number", quoted(field));
        }
        throw expected("a number from " + low + " to " + high, field);
    }

    /** What to throw when the line is not as expected. */
    MalformedLine expected(String expected, String found) {
        return new MalformedLine(file, number, expected, found);
    }

    static String quoted(String text) {
        return "'" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...") + "'";
    }
}
