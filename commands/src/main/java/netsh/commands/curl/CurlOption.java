package netsh.commands.curl;

import java.util.Locale;
import java.util.Optional;

/** The options that the lab's curl has. */
enum CurlOption {
    OUTPUT('o', "output", true),
    REMOTE_NAME('O', "remote-name", false),
    SILENT('s', "silent", false),
    SHOW_ERROR('S', "show-error", false),
    FAIL('f', "fail", false),
    LOCATION('L', "location", false),
    HEAD('I', "head", false),
    INCLUDE('i', "include", false),
    VERBOSE('v', "verbose", false),
    REQUEST('X', "request", true),
    DATA('d', "data", true),
    HEADER('H', "header", true),
    USER_AGENT('A', "user-agent", true),
    INSECURE('k', "insecure", false),
    MAX_TIME('m', "max-time", true),
    CONNECT_TIMEOUT('\0', "connect-timeout", true),
    WRITE_OUT('w', "write-out", true),
    IPV4('4', "ipv4", false),
    IPV6('6', "ipv6", false),
    RANGE('r', "range", true),
    NO_PROGRESS_METER('\0', "no-progress-meter", false),
    VERSION('V', "version", false),
    HELP('h', "help", false);

    private final char letter;
    private final String longName;
    private final boolean takesValue;

    CurlOption(char letter, String longName, boolean takesValue) {
        this.letter = letter;
        this.longName = longName;
        this.takesValue = takesValue;
    }

    boolean takesValue() {
        return takesValue;
    }

    static Optional<CurlOption> ofLetter(char letter) {
        for (CurlOption option : values()) {
            if (option.letter == letter && letter != '\0') {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    static Optional<CurlOption> ofLongName(String name) {
        for (CurlOption option : values()) {
            if (option.longName.equals(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** A line for help. */
    String help() {
        String shortForm = letter == '\0' ? "    " : "-" + letter + ", ";
        return " " + shortForm + "--" + longName + (takesValue ? " <" + name().toLowerCase(Locale.ROOT) + ">" : "");
    }
}
