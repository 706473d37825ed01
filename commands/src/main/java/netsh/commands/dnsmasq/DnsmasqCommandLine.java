package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.file.ProcessFiles;
import netsh.network.error.NetException;

/** Reads dnsmasq's command line as getopt_long(3) does, and the files of options that it names. */
final class DnsmasqCommandLine {
    /** What is asked for besides running. */
    enum Purpose {
        RUN,
        TEST,
        HELP,
        DHCP_HELP,
        VERSION
    }

    private static final String DEFAULT_FILE = "/etc/dnsmasq.conf";
    private static final String WRONG_LINE = "bad command line options: ";
    private static final String TRY_HELP = WRONG_LINE + "try --help";

    private final ProcessFiles files;
    private final Configuration configuration = new Configuration();
    private Purpose purpose = Purpose.RUN;

    DnsmasqCommandLine(ProcessFiles files) {
        this.files = files;
    }

    Configuration configuration() {
        return configuration;
    }

    Purpose purpose() {
        return purpose;
    }

    /** Takes the words in, and then the files. */
    void read(List<String> words) throws DnsmasqFailure {
        int next = 0;
        List<String> operands = new ArrayList<>();
        while (next < words.size()) {
            String word = words.get(next++);
            if (word.equals("--")) {
                operands.addAll(words.subList(next, words.size()));
                break;
            }
            if (word.startsWith("--")) {
                next = readLong(word.substring(2), words, next);
            } else if (word.startsWith("-") && word.length() > 1) {
                next = readShort(word, words, next);
            } else {
                operands.add(word);
            }
        }
        if (!operands.isEmpty()) {
            throw wrong("junk found in command line");
        }
        readFiles();
    }

    private int readLong(String text, List<String> words, int next) throws DnsmasqFailure {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        if (isPurpose(name, words, next)) {
            return next;
        }
        DnsmasqOption option = find(name);
        if (!option.takesArgument()) {
            if (equals >= 0) {
                throw wrong(TRY_HELP);
            }
            apply(option, "");
            return next;
        }
        if (equals >= 0) {
            apply(option, text.substring(equals + 1));
            return next;
        }
        if (option.optional()) {
            apply(option, "");
            return next;
        }
        if (next >= words.size()) {
            throw wrong(TRY_HELP);
        }
        apply(option, words.get(next));
        return next + 1;
    }

    private boolean isPurpose(String name, List<String> words, int next) {
        switch (name) {
            case "test" -> purpose = Purpose.TEST;
            case "version" -> purpose = Purpose.VERSION;
            case "help" ->
                purpose = next < words.size() && words.get(next).equals("dhcp") ? Purpose.DHCP_HELP : Purpose.HELP;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** An option by its name or by a beginning of it that only one has. */
    private static DnsmasqOption find(String name) throws DnsmasqFailure {
        Optional<DnsmasqOption> exact = DnsmasqOptions.byName(name);
        if (exact.isPresent()) {
            return exact.get();
        }
        List<DnsmasqOption> begun = DnsmasqOptions.all().stream()
                .filter(option -> option.name().startsWith(name))
                .toList();
        if (begun.size() != 1) {
            throw wrong(TRY_HELP);
        }
        return begun.get(0);
    }

    private int readShort(String word, List<String> words, int next) throws DnsmasqFailure {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == 'v' || letter == 'w') {
                purpose = letter == 'v' ? Purpose.VERSION : Purpose.HELP;
                continue;
            }
            DnsmasqOption option = DnsmasqOptions.byLetter(letter).orElseThrow(() -> wrong(TRY_HELP));
            if (!option.takesArgument() || option.optional()) {
                apply(option, "");
                continue;
            }
            if (i + 1 < word.length()) {
                apply(option, word.substring(i + 1));
                return next;
            }
            if (next >= words.size()) {
                throw wrong(TRY_HELP);
            }
            apply(option, words.get(next));
            return next + 1;
        }
        return next;
    }

    private void apply(DnsmasqOption option, String argument) throws DnsmasqFailure {
        try {
            option.effect().apply(configuration, argument);
        } catch (BadOption bad) {
            throw wrong(bad.isPlain() ? TRY_HELP : WRONG_LINE + bad.getMessage());
        }
    }

    private static DnsmasqFailure wrong(String message) {
        return new DnsmasqFailure(DnsmasqFailure.BAD_CONFIGURATION, message);
    }

    // ---- files ----------------------------------------------------------------------------------------------------

    private void readFiles() throws DnsmasqFailure {
        if (configuration.configurationFiles.isEmpty()) {
            if (files.exists(DEFAULT_FILE)) {
                readFile(DEFAULT_FILE);
            }
            return;
        }
        for (int i = 0; i < configuration.configurationFiles.size(); i++) {
            readFile(configuration.configurationFiles.get(i));
        }
    }

    private void readFile(String path) throws DnsmasqFailure {
        String text;
        try {
            text = files.readText(path);
        } catch (NetException refused) {
            throw new DnsmasqFailure(
                    DnsmasqFailure.FILE_TROUBLE,
                    "cannot read " + path + ": " + refused.errno().text());
        }
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String content = withoutComment(line).strip();
            if (!content.isEmpty()) {
                readLine(content, " at line " + number + " of " + path);
            }
        }
    }

    /** A comment begins with a # that starts the line or stands behind a blank. */
    private static String withoutComment(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '#' && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    private void readLine(String line, String place) throws DnsmasqFailure {
        int equals = line.indexOf('=');
        String name = (equals < 0 ? line : line.substring(0, equals)).strip();
        String argument = equals < 0 ? "" : line.substring(equals + 1).strip();
        DnsmasqOption option = DnsmasqOptions.byName(name).orElseThrow(() -> wrong("bad option" + place));
        if (option.takesArgument() && equals < 0 && !option.optional()) {
            throw wrong("missing parameter" + place);
        }
        if (!option.takesArgument() && equals >= 0) {
            throw wrong("extraneous parameter" + place);
        }
        try {
            option.effect().apply(configuration, argument);
        } catch (BadOption bad) {
            throw wrong((bad.isPlain() ? "error" : bad.getMessage()) + place);
        }
    }
}
