package netsh.shell.console;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the console keeps what it remembers between sessions. */
final class StateDirectory {
    private StateDirectory() {}

    /** The directory, by the rules of the XDG base directories or of the system (macOS, Windows). */
    static Path of(Map<String, String> environment, String operatingSystem, String home) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", home + "\\AppData\\Local");
            return Path.of(local, "netsh");
        }
        String stated = environment.getOrDefault("XDG_STATE_HOME", "");
        if (stated.startsWith("/")) {
            return Path.of(stated, "netsh");
        }
        return system.contains("mac")
                ? Path.of(home, "Library", "Application Support", "netsh")
                : Path.of(home, ".local", "state", "netsh");
    }
}
