package podium.judge.engine.judging;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import podium.judge.engine.compile.Compilation;
import podium.judge.engine.compile.Diagnostic;
import podium.judge.engine.problem.Problem;

/** Compile errors as a person reads them: file, line, the source line and a caret. */
final class CompileErrors {
    private static final int TAB = 8;

    private CompileErrors() {}

    static List<String> render(Compilation.Failed failed, Problem problem) {
        List<String> errors = new ArrayList<>();
        boolean signature = false;
        for (Diagnostic diagnostic : failed.diagnostics()) {
            errors.add(render(diagnostic));
            signature |= diagnostic.message().contains("does not override")
                    || diagnostic.message().contains("cannot implement");
        }
        if (signature) {
            errors.add("the contract " + problem.prefix() + " asks for\n" + signatures(problem));
        }
        return errors;
    }

    private static String render(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        if (!diagnostic.file().isEmpty()) {
            text.append(diagnostic.file()).append(':').append(diagnostic.line()).append(": ");
        }
        text.append(diagnostic.message());
        if (!diagnostic.sourceLine().isBlank()) {
            String line = expanded(diagnostic.sourceLine());
            text.append('\n').append("    ").append(line);
            text.append('\n')
                    .append(" ".repeat(4 + Math.max(0, diagnostic.column() - 1)))
                    .append('^');
        }
        return text.toString();
    }

    /** With tabs as wide as the compiler counts them. */
    private static String expanded(String line) {
        StringBuilder wide = new StringBuilder();
        for (char each : line.toCharArray()) {
            wide.append(each == '\t' ? " ".repeat(TAB - wide.length() % TAB) : String.valueOf(each));
        }
        return wide.toString();
    }

    /** The contract's methods as they are to be written. */
    static String signatures(Problem problem) {
        return Arrays.stream(problem.contract().getMethods())
                .map(CompileErrors::signature)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String signature(Method method) {
        String parameters = Arrays.stream(method.getParameters())
                .map(parameter -> simple(parameter.getParameterizedType().getTypeName()) + " " + parameter.getName())
                .collect(Collectors.joining(", "));
        return "    public " + simple(method.getGenericReturnType().getTypeName()) + " " + method.getName() + "("
                + parameters + ")";
    }

    private static String simple(String typeName) {
        return typeName.replaceAll("[a-z][A-Za-z0-9_]*\\.", "");
    }
}
