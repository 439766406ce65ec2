package podium.judge.app.measure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import podium.judge.engine.sandbox.Sandbox;

/** What a figure was measured on. */
public final class Machine {
    private Machine() {}

    /** Today's date, processors, system, Java and box, in words. */
    public static String today() {
        return LocalDate.now(ZoneOffset.UTC) + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", Java " + System.getProperty("java.runtime.version") + ", box: "
                + Sandbox.strongest().report().level().word();
    }
}
