package podium.judge.app.cohort;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;

/**
 * What one person handed in: a folder, a zip, or a folder with zips in it, nested in any way. Zips are read where they are;
 * nothing is ever unpacked, so that no entry's name can lead anywhere. Links are not followed.
 */
final class Handed implements Closeable {
    private static final int MOST_FILES = 20_000;
    private static final int DEEPEST = 24;
    private static final long LARGEST_ZIP = 16 << 20;
    private static final Set<String> SKIPPED = Set.of(".git", "target", "build", "node_modules", "__MACOSX");

    private final Path source;
    private final List<FileSystem> zips = new ArrayList<>();
    private final List<Path> sources = new ArrayList<>();
    private int seen;

    private Handed(Path source) {
        this.source = source;
    }

    /** Nothing to judge: why, in one line for that person's result. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean missing;

        private Unusable(String sentence, boolean missing) {
            super(sentence);
            this.missing = missing;
        }

        /** Whether nothing was handed in, as opposed to something that cannot be read. */
        boolean isMissing() {
            return missing;
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** Looks through what lies at a path. */
    static Handed open(Path source) throws Unusable {
        Handed handed = new Handed(source);
        try {
            handed.walk();
            return handed;
        } catch (IOException | UncheckedIOException e) {
            handed.close();
            throw new Unusable("cannot read " + source.getFileName() + ": " + e.getMessage(), false);
        } catch (Unusable e) {
            handed.close();
            throw e;
        }
    }

    private void walk() throws IOException, Unusable {
        if (!Files.exists(source, LinkOption.NOFOLLOW_LINKS)) {
            throw new Unusable("not handed in: nothing at " + source.getFileName(), true);
        }
        if (Files.isSymbolicLink(source)) {
            throw new Unusable("expected a folder or zip, found a link: " + source.getFileName(), false);
        }
        List<Path> inside = new ArrayList<>();
        if (Files.isDirectory(source)) {
            collect(source, inside);
        } else {
            inside.add(source);
        }
        for (Path file : inside) {
            if (Roster.isZip(file)) {
                collect(root(file), new ArrayList<>());
            } else if (Files.isRegularFile(source)) {
                sources.add(file);
            }
        }
    }

    private Path root(Path zip) throws IOException, Unusable {
        if (Files.size(zip) > LARGEST_ZIP) {
            throw new Unusable(
                    "expected a zip of at most " + (LARGEST_ZIP >> 20) + " MB, found " + (Files.size(zip) >> 20)
                            + " MB: " + zip.getFileName(),
                    false);
        }
        try {
            FileSystem system = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"));
            zips.add(system);
            return system.getPath("/");
        } catch (ProviderNotFoundException | IllegalArgumentException e) {
            throw new Unusable("expected a zip, found something else: " + zip.getFileName(), false);
        }
    }

    private void collect(Path root, List<Path> zipsInside) throws IOException, Unusable {
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                Path name = folder.getFileName();
                return name != null && SKIPPED.contains(name.toString().replace("/", ""))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    sources.add(file);
                } else if (Roster.isZip(file) && attributes.isRegularFile()) {
                    zipsInside.add(file);
                }
                return ++seen < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
        });
        if (seen >= MOST_FILES) {
            throw new Unusable("expected fewer than " + MOST_FILES + " files, found more", false);
        }
    }

    /**
     * A submission that was found.
     *
     * @param note what was left out and why; empty if nothing
     */
    record Found(Submission submission, String note) {}

    /**
     * The submission for one exercise: the file that is named so, and those beside it that declare the same package.
     *
     * @throws Unusable if there is none, or more than one that differ, or it cannot be read
     */
    Found submission(Problem problem) throws Unusable {
        String main = "My" + problem.prefix() + ".java";
        List<Path> mains = sources.stream()
                .filter(file -> file.getFileName().toString().equals(main))
                .toList();
        if (mains.isEmpty()) {
            throw new Unusable("not handed in: no " + main, true);
        }
        try {
            Found first = beside(problem, mains.get(0));
            for (Path other : mains.subList(1, mains.size())) {
                if (!beside(problem, other)
                        .submission()
                        .files()
                        .equals(first.submission().files())) {
                    throw new Unusable(
                            "expected one " + main + ", found " + mains.size() + " that differ: " + shown(mains.get(0))
                                    + ", " + shown(other),
                            false);
                }
            }
            return first;
        } catch (SubmissionRejected e) {
            throw new Unusable(shown(String.valueOf(e.getMessage())), false);
        }
    }

    private Found beside(Problem problem, Path main) throws SubmissionRejected {
        Pattern ours = Pattern.compile("(?m)^\\s*package\\s+" + Pattern.quote(problem.exercisePackage()) + "\\s*;");
        List<SourceFile> files = new ArrayList<>(List.of(SourceFile.read(main)));
        List<String> leftOut = new ArrayList<>();
        for (Path file : sources) {
            if (file.equals(main) || !Objects.equals(main.getParent(), file.getParent()) || isTest(file)) {
                continue;
            }
            try {
                SourceFile helper = SourceFile.read(file);
                if (ours.matcher(helper.text()).find()) {
                    files.add(helper);
                }
            } catch (SubmissionRejected e) {
                leftOut.add("left out: " + shown(String.valueOf(e.getMessage())));
            }
        }
        // In one order, wherever they came from: it is part of the result's key.
        files.sort(Comparator.comparing(SourceFile::name));
        return new Found(Submission.of(problem, files), String.join("; ", leftOut));
    }

    private String shown(Path file) {
        return shown(file.toString());
    }

    /** What a person may read of a path: not where this machine keeps it. */
    private String shown(String text) {
        return text.replace(source + "/", "").replace(source.toString(), String.valueOf(source.getFileName()));
    }

    private static boolean isTest(Path file) {
        return file.getFileName().toString().endsWith("Test.java");
    }

    @Override
    public void close() {
        for (FileSystem zip : zips) {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException("a zip that was only read cannot be closed", e);
            }
        }
    }
}
