package podium.judge.app.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import podium.judge.engine.verdict.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of one grading: a result for each submission and a part for each run. A file is there whole or not at all, so a
 * run may be killed at any time, and several may write to the same folder.
 */
final class Store {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String JSON = ".json";

    private final Path results;
    private final Path parts;

    Store(Path folder) {
        results = folder.resolve("results");
        parts = folder.resolve("parts");
    }

    /** A result that stands; a judge error does not, and is judged again. */
    Optional<Result> find(String key) {
        return read(key).filter(result -> result.judgement().verdict() != Verdict.JE);
    }

    /** Any result, a judge error too; empty if there is none or it cannot be read. */
    Optional<Result> read(String key) {
        return key.isEmpty() ? Optional.empty() : read(results.resolve(key + JSON));
    }

    /** The result in a file, as {@link #put} writes it; empty if there is none or it cannot be read. */
    static Optional<Result> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(file.toFile(), Result.class)).filter(Store::isCurrent);
        } catch (JacksonException e) {
            // Written by another version: as good as absent.
            return Optional.empty();
        }
    }

    private static boolean isCurrent(Result result) {
        return result.schema().equals(Result.SCHEMA);
    }

    void put(Result result) {
        write(results.resolve(result.key() + JSON), result);
    }

    void put(Part part) {
        write(parts.resolve(part.shard() + "-of-" + part.of() + JSON), part);
    }

    private static void write(Path file, Object value) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path whole = Files.createTempFile(file.getParent(), ".", ".part");
            Files.writeString(whole, MAPPER.writeValueAsString(value));
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * The parts of all runs.
     *
     * @throws CohortRejected if they do not make up one whole
     */
    List<Part> parts() throws CohortRejected {
        List<Part> found = new ArrayList<>();
        for (Path file : jsonIn(parts)) {
            try {
                found.add(MAPPER.readValue(file.toFile(), Part.class));
            } catch (JacksonException e) {
                throw new CohortRejected("expected a part of a grading, found something else: " + file);
            }
        }
        if (found.isEmpty()) {
            throw new CohortRejected("expected the parts of a grading, found none in " + parts);
        }
        int of = found.get(0).of();
        if (found.stream().anyMatch(part -> part.of() != of)) {
            throw new CohortRejected("expected parts of one division, found several in " + parts
                    + ": remove those that are of another run");
        }
        List<Integer> missing = Stream.iterate(1, shard -> shard <= of, shard -> shard + 1)
                .filter(shard -> found.stream().noneMatch(part -> part.shard() == shard))
                .toList();
        if (!missing.isEmpty()) {
            throw new CohortRejected("expected " + of + " parts, found " + found.size() + " in " + parts + "; missing: "
                    + missing + " (run --shard i/" + of + " for these)");
        }
        return found;
    }

    /** Takes over what another folder holds. */
    void take(Path other) throws CohortRejected {
        if (!Files.isDirectory(other.resolve("parts"))) {
            throw new CohortRejected("expected the folder of a grading, found no parts in " + other);
        }
        try {
            copy(other.resolve("results"), results);
            copy(other.resolve("parts"), parts);
        } catch (IOException e) {
            throw new CohortRejected("cannot take over " + other + ": " + e.getMessage());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : jsonIn(from)) {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> jsonIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(JSON)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
