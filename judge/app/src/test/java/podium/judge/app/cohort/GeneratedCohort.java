package podium.judge.app.cohort;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import podium.judge.app.author.Attack;
import podium.judge.app.author.AttackPage;
import podium.judge.app.author.SubmissionFolders;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.verdict.Verdict;

/**
 * Writes a cohort: a seeded mixture of everything that the kit ships with a known verdict, laid out as people hand in, no two
 * works the same.
 */
final class GeneratedCohort {
    private static final String ATTACKED = "ndcg-at-k";
    private static final List<String> NAMES =
            List.of("Zoë O'Hara", "Łukasz \"Luk\" N", "ann", "José  Núñez", "李 雷", "=1+1");

    private final Kit kit;
    private final Random random;
    private final List<Expected> expected = new ArrayList<>();

    private GeneratedCohort(Kit kit, long seed) {
        this.kit = kit;
        this.random = new Random(seed);
    }

    /** Which verdicts one person's work may get. */
    record Expected(String person, String exercise, String origin, Set<Verdict> verdicts) {}

    private record Choice(String origin, Map<String, String> files, Set<Verdict> verdicts) {}

    /** Writes so many people's work on each exercise, and says what must come of it. */
    static List<Expected> write(Path folder, Kit kit, List<Problem> problems, int people, long seed)
            throws IOException {
        GeneratedCohort cohort = new GeneratedCohort(kit, seed);
        for (int i = 0; i < people; i++) {
            String name = NAMES.get(i % NAMES.size()) + " " + i;
            Map<String, String> files = new TreeMap<>();
            for (Problem problem : problems) {
                Choice choice = cohort.choice(problem);
                String own = "\n// handed in as " + i + "\n";
                choice.files().forEach((file, text) -> files.put(problem.id().slug() + "/src/" + file, text + own));
                cohort.expected.add(new Expected(name, problem.id().slug(), choice.origin(), choice.verdicts()));
            }
            layOut(folder, name, files, i % 3);
        }
        return cohort.expected;
    }

    private Choice choice(Problem problem) throws IOException {
        List<Choice> choices = new ArrayList<>();
        int kind = random.nextInt(10);
        if (kind == 0) {
            return new Choice("nothing", Map.of(), Set.of(Verdict.NA));
        }
        if (kind < 3 && problem.id().slug().equals(ATTACKED)) {
            attacks(problem).forEach(choices::add);
        } else if (kind < 6) {
            choices.addAll(shipped(problem, "accepted"));
        } else {
            for (String category : List.of("wrong_answer", "slow", "run_time_error", "time_limit_exceeded")) {
                choices.addAll(shipped(problem, category));
            }
        }
        return choices.get(random.nextInt(choices.size()));
    }

    private List<Choice> shipped(Problem problem, String category) throws IOException {
        List<Choice> choices = new ArrayList<>();
        for (Path folder : SubmissionFolders.of(kit, problem, category)) {
            Map<String, String> files = new TreeMap<>();
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path file : inside.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
            Verdict verdict = SubmissionFolders.VERDICTS.getOrDefault(category, Verdict.JE);
            choices.add(new Choice(category + "/" + folder.getFileName(), files, Set.of(verdict)));
        }
        return choices;
    }

    private List<Choice> attacks(Problem problem) {
        String main = "My" + problem.prefix() + ".java";
        return Attack.in(kit.project().resolve(AttackPage.CORPUS)).stream()
                .filter(attack -> attack.timing() == Timing.NONE)
                .filter(attack -> attack.files(main).keySet().equals(Set.of(main)))
                .map(attack ->
                        new Choice("attack/" + attack.name(), attack.files(main), attack.wanted(Attack.Ground.RULES)))
                .toList();
    }

    private static void layOut(Path folder, String name, Map<String, String> files, int way) throws IOException {
        if (way == 0) {
            try (OutputStream file = Files.newOutputStream(folder.resolve(name + ".zip"));
                    ZipOutputStream zip = new ZipOutputStream(file)) {
                for (Map.Entry<String, String> each : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return;
        }
        Path root = Files.createDirectories(folder.resolve(name));
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = root.resolve(way == 1 ? each.getKey() : "final version/" + each.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, each.getValue());
        }
    }
}
