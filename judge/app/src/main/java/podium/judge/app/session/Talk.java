package podium.judge.app.session;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import podium.judge.app.author.Texts;

/**
 * A follow-up question of an exercise.
 *
 * @param number its place in the prompt, from 0
 * @param question as an interviewer asks it
 * @param points what a strong answer holds, a sentence each
 */
public record Talk(int number, String question, List<String> points) {
    private static final int QUESTIONS = 3;

    /** Copies the list. */
    public Talk {
        points = List.copyOf(points);
    }

    /**
     * Questions to ask after an exercise: three, by chance, in the order of the prompt.
     *
     * @param prompt whose numbered list "Follow-up questions" they come from
     * @param editorial whose numbered list "Follow-ups" has the answers
     */
    public static List<Talk> of(String prompt, String editorial, long seed) {
        List<String> questions = Texts.items(Texts.section(prompt, "Follow-up questions"));
        List<String> answers = Texts.items(Texts.section(editorial, "Follow-ups"));
        List<Talk> all = new ArrayList<>();
        for (int i = 0; i < Math.min(questions.size(), answers.size()); i++) {
            all.add(new Talk(i, text(questions.get(i)), sentences(text(answers.get(i)))));
        }
        List<Talk> some = new ArrayList<>(all);
        Collections.shuffle(some, new Random(seed));
        return all.stream()
                .filter(some.subList(0, Math.min(QUESTIONS, some.size()))::contains)
                .toList();
    }

    /** Without its number, and without the catchword in front of an answer. */
    private static String text(String item) {
        return item.replaceFirst("^\\d+[.)] +", "")
                .replaceFirst("^\\*[^*]+\\*:? *", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(text.substring(start, end).strip());
        }
        return sentences;
    }
}
