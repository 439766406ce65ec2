package podium.judge.app.author;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.judge.engine.problem.Problem;

/** Writes the stub of an exercise from its contract's source, exactly as it is shipped. */
public final class Stubs {
    private static final int LINE = 120;
    private static final Pattern METHOD = Pattern.compile("([\\w<>\\[\\], .]+?) (\\w+)\\(([^)]*)\\);");
    private static final Pattern BODY = Pattern.compile("[^;{}]*\\{[^{}]*\\}");

    private Stubs() {}

    /**
     * The stub's source.
     *
     * @param contract source of the interface that the candidate implements
     */
    public static String of(Problem problem, String contract) {
        return of(ExerciseNames.of(problem), contract);
    }

    static String of(ExerciseNames names, String contract) {
        String code = contract.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
        String body = code.substring(code.indexOf('{', code.indexOf("interface ")) + 1, code.lastIndexOf('}'));
        String flat = own(body).replaceAll("\\s+", " ").replace("( ", "(").strip();
        List<String> methods = new ArrayList<>();
        Matcher matcher = METHOD.matcher(flat);
        while (matcher.find()) {
            methods.add(method(matcher.group(1).strip(), matcher.group(2), matcher.group(3)));
        }
        TreeSet<String> imports = new TreeSet<>(List.of("podium.exercises.NotAttempted"));
        code.lines()
                .filter(line -> line.startsWith("import "))
                .map(line -> line.substring("import ".length(), line.indexOf(';')))
                .filter(name -> flat.matches(".*\\b" + name.substring(name.lastIndexOf('.') + 1) + "\\b.*"))
                .forEach(imports::add);
        StringBuilder stub =
                new StringBuilder("package podium.exercises." + names.id().packageSuffix() + ";\n\n");
        imports.forEach(name -> stub.append("import ").append(name).append(";\n"));
        return stub.append("\n/** Your solution; the task is in {@code tasks/")
                .append(names.id().slug())
                .append(".md}. */\npublic final class My")
                .append(names.prefix())
                .append(" implements ")
                .append(names.prefix())
                .append(" {\n")
                .append(String.join("\n", methods))
                .append("}\n")
                .toString();
    }

    /** Without what has a body: methods that are implemented, and types of their own. */
    private static String own(String body) {
        String without = BODY.matcher(body).replaceAll("");
        return without.equals(body) ? body : own(without);
    }

    private static String method(String returned, String name, String parameters) {
        String start = "    public " + returned + " " + name + "(";
        String signature = start + parameters + ") {";
        if (signature.length() > LINE) {
            String indent = "\n" + " ".repeat(12);
            String onOneLine = indent + parameters + ") {";
            signature = start
                    + (onOneLine.length() <= LINE + 1
                            ? onOneLine
                            : indent + parameters.replaceAll(", (?![^<]*>)", "," + indent) + ") {");
        }
        return "    @Override\n" + signature + "\n        throw new NotAttempted();\n    }\n";
    }
}
