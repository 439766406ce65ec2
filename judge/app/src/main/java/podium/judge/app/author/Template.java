package podium.judge.app.author;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which {@code ${name}} stands for a value. */
final class Template {
    private static final Pattern HOLE = Pattern.compile("\\$\\{(\\w+)\\}");

    private Template() {}

    static String filled(String template, Map<String, String> values) {
        return HOLE.matcher(template).replaceAll(hole -> {
            String value = values.get(hole.group(1));
            if (value == null) {
                throw new IllegalStateException("expected one of " + values.keySet() + " in a template, found "
                        + hole.group() + ": " + template.lines().findFirst().orElse(""));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
