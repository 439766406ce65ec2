package podium.judge.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.exercises.Level;
import podium.judge.app.author.Scaffold;
import podium.judge.app.author.Scaffold.Refused;
import podium.judge.app.author.Scaffold.Wish;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code new}: something in every room of an exercise that is not there yet. */
@Command(description = "Write every room of a new exercise, as files that compile and say what is to do.")
final class NewCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "TRACK/SLUG", description = "Its name; a track that is new gets its module.")
    private String name = "";

    @Option(names = "--title", description = "As a person reads it; default: the slug in words.")
    private String title = "";

    @Option(names = "--level", defaultValue = "L4", description = "L4, L5 or L6; default ${DEFAULT-VALUE}.")
    private Level level = Level.L4;

    @Option(
            names = "--minutes",
            defaultValue = "25",
            description = "For a prepared candidate; default ${DEFAULT-VALUE}.")
    private int minutes = 25;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    NewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Wish wish = wish();
        bench.catalog().find(wish.slug()).ifPresent(known -> {
            throw CommandFailure.usage("an exercise is called \"" + wish.slug() + "\" already, on the track "
                    + known.id().track() + ": choose another name");
        });
        try {
            Scaffold scaffold = Scaffold.of(bench.kit().project(), wish);
            show(wish, scaffold, scaffold.write());
            return ExitCode.ACCEPTED;
        } catch (Refused e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.JUDGE_ERROR, "the exercise is not all there: " + e.getMessage());
        }
    }

    private Wish wish() {
        String[] parts = name.split("/", -1);
        if (parts.length != 2) {
            throw CommandFailure.usage("expected TRACK/SLUG, such as metrics/hit-rate-at-k, found \"" + name + "\"");
        }
        String words = parts[1].replace('-', ' ');
        String spoken = words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new Wish(parts[0], parts[1], title.isEmpty() ? spoken : title, level, minutes);
    }

    private void show(Wish wish, Scaffold scaffold, List<String> written) {
        if (json) {
            ObjectNode root = JsonMapper.shared()
                    .createObjectNode()
                    .put("schema", "podium.new/1")
                    .put("exercise", wish.slug())
                    .put("track", wish.track())
                    .put("newTrack", scaffold.isNewTrack());
            written.forEach(root.putArray("files")::add);
            bench.console().line(root.toString());
            return;
        }
        written.forEach(file -> bench.console().line("  " + file));
        bench.console()
                .line(written.size() + " files"
                        + (scaffold.isNewTrack() ? ", and " + wish.track() + " is a new track" : "")
                        + ". Next: ./podium verify " + wish.slug() + " --quick");
    }
}
