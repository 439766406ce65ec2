package podium.judge.app.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Do prompt and editorial have their parts: what is clarified, hints by level, questions, and what a strong answer holds? */
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
        return missing;
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
