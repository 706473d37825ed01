package netsh.commands.curl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.completion.Option;

/** The options that the lab's curl has. */
enum CurlOption {
    OUTPUT('o', "output", true, "into that file"),
    REMOTE_NAME('O', "remote-name", false, "into a file of the same name"),
    SILENT('s', "silent", false, "no progress"),
    SHOW_ERROR('S', "show-error", false, "errors all the same"),
    FAIL('f', "fail", false, "fail where the server refuses"),
    LOCATION('L', "location", false, "follow redirections"),
    HEAD('I', "head", false, "the answer's head only"),
    INCLUDE('i', "include", false, "the answer's head too"),
    VERBOSE('v', "verbose", false, "tell what happens"),
    REQUEST('X', "request", true, "the method"),
    DATA('d', "data", true, "post that"),
    HEADER('H', "header", true, "one more header"),
    USER_AGENT('A', "user-agent", true, "call itself so"),
    INSECURE('k', "insecure", false, "trust any server"),
    MAX_TIME('m', "max-time", true, "seconds for all of it"),
    CONNECT_TIMEOUT('\0', "connect-timeout", true, "seconds to connect"),
    WRITE_OUT('w', "write-out", true, "what to tell at the end"),
    IPV4('4', "ipv4", false, "IPv4 only"),
    IPV6('6', "ipv6", false, "IPv6 only"),
    RANGE('r', "range", true, "a part of it"),
    NO_PROGRESS_METER('\0', "no-progress-meter", false, "no progress"),
    VERSION('V', "version", false, "the version"),
    HELP('h', "help", false, "how it is used");

    private final char letter;
    private final String longName;
    private final boolean takesValue;
    private final String summary;

    CurlOption(char letter, String longName, boolean takesValue, String summary) {
        this.letter = letter;
        this.longName = longName;
        this.takesValue = takesValue;
        this.summary = summary;
    }

    /** The option as completion offers it. */
    Option described() {
        List<String> names = letter == '\0' ? List.of("--" + longName) : List.of("-" + letter, "--" + longName);
        String argument = !takesValue ? "" : this == OUTPUT ? "FILE" : name();
        return new Option(names, argument, false, summary);
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
