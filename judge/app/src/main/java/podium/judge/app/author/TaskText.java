package podium.judge.app.author;

import com.sun.source.tree.MethodTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.judge.app.author.JavaSource.Declared;

/**
 * Do prompt and editorial have their parts: the contract's signatures, what is clarified, hints by level, questions, and what
 * a strong answer holds? And does the table of exercises name it?
 */
final class TaskText {
    private static final int HINTS = 3;
    private static final int QUESTIONS = 3;
    /** A sentence or so. */
    private static final int ANSWER_WORDS = 12;

    private static final List<String> OF_A_PROMPT = List.of("Constraints", "Clarify before you code");
    private static final List<String> OF_AN_EDITORIAL = List.of("The idea", "Traps");

    private TaskText() {}

    /** What they lack, one sentence each. */
    static List<String> missing(Path project, ExerciseNames names) {
        List<String> missing = new ArrayList<>();
        String promptName = Room.PROMPT.of(names);
        String editorialName = Room.EDITORIAL.of(names);
        String prompt = Texts.read(project.resolve(promptName));
        String editorial = Texts.read(project.resolve(editorialName));
        unshown(JavaSource.of(ContractText.besides(Room.CONTRACT.in(project, names))), prompt)
                .map(signature -> promptName + ": expected the contract's `" + signature
                        + "` in the code below the first lines, found no such line")
                .forEach(missing::add);
        withoutText(prompt, promptName, OF_A_PROMPT).forEach(missing::add);
        int hints = hints(prompt);
        if (hints < HINTS) {
            missing.add(promptName + ": expected \"## Hints\" with \"### Hint 1\" to \"### Hint " + HINTS
                    + "\" or more, found " + hints + " with text");
        }
        withoutText(editorial, editorialName, OF_AN_EDITORIAL).forEach(missing::add);
        List<String> questions = Texts.items(Texts.section(prompt, "Follow-up questions"));
        if (questions.size() < QUESTIONS) {
            missing.add(promptName + ": expected \"## Follow-up questions\" with a numbered list of at least "
                    + QUESTIONS + ", found " + questions.size());
        }
        List<String> answers = Texts.items(Texts.section(editorial, "Follow-ups"));
        long full = answers.stream()
                .filter(answer -> Texts.words(answer) > ANSWER_WORDS)
                .count();
        if (full < questions.size() || answers.size() != questions.size()) {
            missing.add(editorialName
                    + ": expected \"## Follow-ups\" with a numbered list of what a strong answer to each of"
                    + " the prompt's " + questions.size() + " questions holds, found " + full + " of more than "
                    + ANSWER_WORDS + " words among " + answers.size());
        }
        if (!Texts.read(project.resolve("README.md")).contains("`" + names.id().slug() + "`")) {
            missing.add("README.md: expected `" + names.id().slug() + "` in the table of exercises, found none");
        }
        return missing;
    }

    /** The signatures of the contract and of what it hands out that the prompt does not show, however its lines are broken. */
    private static Stream<String> unshown(JavaSource contract, String prompt) {
        String shown = prompt.replaceAll("\\s+", " ");
        return contract.methods().stream()
                .map(Declared::tree)
                .filter(method -> method.getBody() == null)
                .map(TaskText::signature)
                .filter(signature -> !shown.contains(signature));
    }

    private static String signature(MethodTree method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.getType() + " " + parameter.getName())
                .collect(Collectors.joining(", ", method.getReturnType() + " " + method.getName() + "(", ")"));
    }

    private static Stream<String> withoutText(String markdown, String name, List<String> headings) {
        return headings.stream()
                .filter(heading -> Texts.section(markdown, heading).isEmpty())
                .map(heading -> name + ": expected text below \"## " + heading + "\", found none");
    }

    /** How many hints stand one after the other, each with text. */
    private static int hints(String prompt) {
        String[] parts = Texts.section(prompt, "Hints").split("(?m)^(?=### )");
        int hints = 0;
        for (String part : parts) {
            String heading = "### Hint " + (hints + 1);
            String text = part.strip();
            hints += text.startsWith(heading + "\n") && text.length() > heading.length() ? 1 : 0;
        }
        return hints;
    }
}
