package podium.benchmarks.peers;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the table.
 *
 * @param exercise slug
 * @param work what one operation is
 * @param peer what is beside ours
 * @param ours nanoseconds an operation, one number a round
 * @param theirs as many
 */
record PeerRow(String exercise, String work, Peer peer, List<Double> ours, List<Double> theirs) {
    static final String HEAD =
            "| exercise | work | peer | ours | theirs | ours / theirs (95 %) | note |\n|---|---|---|--:|--:|--:|---|\n";
    private static final double LOSS = 1.3;
    private static final Pattern JAR = Pattern.compile("(.+)-(\\d[^/]*)\\.jar");

    Ratio ratio() {
        return Ratio.of(ours, theirs);
    }

    /** Whether we lose by more than 1.3, noise apart, and no note says why. */
    boolean isUnexplained() {
        return ratio().value() > LOSS && ratio().low() > 1 && peer.note().isEmpty();
    }

    String toMarkdown() {
        Ratio ratio = ratio();
        return "| `%s` | %s | %s: %s | %s | %s | %.2f (%.2f–%.2f) | %s |%n"
                .formatted(
                        exercise,
                        work,
                        library(),
                        peer.call(),
                        time(ours),
                        time(theirs),
                        ratio.value(),
                        ratio.low(),
                        ratio.high(),
                        peer.note());
    }

    /** Name and version as the jar's name has them: manifests do not all say. */
    private String library() {
        Path jar = Path.of(peer.library()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Matcher name = JAR.matcher(jar.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException("expected a jar with a version, found " + jar);
        }
        return name.group(1) + " " + name.group(2);
    }

    private static String time(List<Double> nanos) {
        double median =
                nanos.stream().sorted(Comparator.naturalOrder()).toList().get(nanos.size() / 2);
        if (median >= 1e9) {
            return "%.3g s".formatted(median / 1e9);
        }
        if (median >= 1e6) {
            return "%.3g ms".formatted(median / 1e6);
        }
        return "%.3g µs".formatted(median / 1e3);
    }
}
