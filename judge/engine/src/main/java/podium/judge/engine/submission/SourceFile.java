package podium.judge.engine.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * One Java source.
 *
 * @param name simple file name, such as {@code MyNdcgAtK.java}
 * @param text its content
 */
public record SourceFile(String name, String text) {
    private static final int MAX_BYTES = 256 << 10;

    /**
     * Reads a file, of which no more is taken into memory than a source may have, whatever size is claimed.
     *
     * @throws SubmissionRejected if it is no plain file of at most 256 KB of UTF-8 text
     */
    public static SourceFile read(Path file) throws SubmissionRejected {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new SubmissionRejected("a file vanished while it was read: " + file);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new SubmissionRejected("expected a plain file, found a link or something else: " + file);
        }
        String text = decoded(bytes(file), file);
        if (text.indexOf('\0') >= 0) {
            throw new SubmissionRejected("expected Java source, found a binary file: " + file);
        }
        if (text.isBlank()) {
            throw new SubmissionRejected("expected Java source, found an empty file: " + file);
        }
        return new SourceFile(file.getFileName().toString(), text);
    }

    private static byte[] bytes(Path file) throws SubmissionRejected {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new SubmissionRejected(
                        "expected at most " + MAX_BYTES / 1024 + " KB of source, found more in " + file);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new SubmissionRejected("a file vanished while it was read: " + e.getMessage());
        } catch (IOException e) {
            throw new SubmissionRejected("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static String decoded(byte[] bytes, Path file) throws SubmissionRejected {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SubmissionRejected("expected UTF-8 text, found other bytes: " + file);
        }
    }
}
