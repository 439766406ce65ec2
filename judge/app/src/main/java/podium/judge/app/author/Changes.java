package podium.judge.app.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import podium.judge.engine.problem.Problem;

/**
 * The files of a checkout that are not as they were where its branch left {@code main}: committed since, changed or untracked.
 *
 * @param files their paths below the project, with slashes
 */
public record Changes(List<String> files) {
    private static final String TRUNK = "main";

    /** Copies the list. */
    public Changes {
        files = List.copyOf(files);
    }

    /**
     * Asks git.
     *
     * @throws IOException if there is no git, no checkout of it, or no branch {@code main}; the message is for people
     */
    public static Changes in(Path project) throws IOException {
        String base = git(project, "merge-base", "HEAD", TRUNK).strip();
        String changed = git(project, "diff", "--name-only", "--relative", "-z", base);
        String untracked = git(project, "ls-files", "--others", "--exclude-standard", "-z");
        return new Changes(Stream.of(changed, untracked)
                .flatMap(names -> Arrays.stream(names.split("\0")))
                .filter(name -> !name.isEmpty())
                .toList());
    }

    /** Whether one of them is the exercise's own, or shared by its track. */
    public boolean touch(Problem problem) {
        ExerciseNames names = ExerciseNames.of(problem);
        String track = problem.id().track();
        List<String> own = List.of(Room.PROMPT.of(names), Room.EDITORIAL.of(names), "exercises/" + track + "/pom.xml");
        Pattern folders = Pattern.compile(".*/" + track + "/(" + problem.id().segment() + "|"
                + problem.id().slug() + ")/.*" + "|.*/podium/.*/" + track + "/[^/]+\\.java");
        return files.stream()
                .anyMatch(file -> own.contains(file) || folders.matcher(file).matches());
    }

    private static String git(Path project, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("podium-git-", ".txt");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("expected a git checkout with a branch " + TRUNK + " at " + project + ", found: "
                        + Files.readString(errors).lines().findFirst().orElse("an error without words"));
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was asked", e);
        } finally {
            Files.delete(errors);
        }
    }
}
