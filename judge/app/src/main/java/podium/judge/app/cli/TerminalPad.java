package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jline.builtins.Nano;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/** JLine's nano on one file, which tells what is in it before it waits for a key, written to the file or not. */
final class TerminalPad extends Nano {
    private final String file;
    private final Consumer<String> told;

    TerminalPad(Terminal terminal, Path file, Consumer<String> told) throws IOException {
        super(terminal, Objects.requireNonNull(file.getParent()));
        this.file = Objects.requireNonNull(file.getFileName()).toString();
        this.told = told;
        open(List.of(this.file));
    }

    /** Part of every drawing; a help text is in a buffer of its own. */
    @Override
    protected List<AttributedString> computeFooter() {
        if (file.equals(buffer.getFile())) {
            told.accept(String.join("\n", buffer.getLines()));
        }
        return super.computeFooter();
    }

    /** Shows a message, as nano does its own; from any thread. */
    void say(String text) {
        message = text;
        handle(Terminal.Signal.WINCH);
    }
}
