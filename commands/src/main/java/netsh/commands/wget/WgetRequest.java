package netsh.commands.wget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;

/**
 * What the command line asks for.
 *
 * @param isQuiet whether nothing is told of the transfer (-q)
 * @param continues whether a file that is there is completed (-c)
 * @param showsHeaders whether the answer's head is told (-S)
 * @param onlyAsks whether it is only to be seen that the page exists (--spider)
 * @param output where to write; empty for the page's own name
 * @param directory where files are put
 * @param agent what it calls itself
 * @param headers further headers
 * @param postData what is sent along; empty for nothing
 * @param urls the pages
 */
record WgetRequest(
        boolean isQuiet,
        boolean continues,
        boolean showsHeaders,
        boolean onlyAsks,
        Optional<String> output,
        Optional<String> directory,
        String agent,
        List<String> headers,
        Optional<String> postData,
        List<String> urls) {
    static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('c', "complete a file that is there"),
            OptionRow.flag('q', "tell nothing"),
            OptionRow.flag('S', "show the answer's head"),
            OptionRow.valued('O', "FILE", "write there; - for standard output"),
            OptionRow.valued('P', "DIR", "put files there"),
            OptionRow.valued('U', "AGENT", "call itself so"),
            OptionRow.valued('o', "LOGFILE", "tell of the transfer there"),
            OptionRow.valued('Y', "on|off", "use a proxy"));

    /** Reads a command line. */
    static WgetRequest of(List<String> arguments) throws OptionException, AppletFailure {
        List<String> rest = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        boolean onlyAsks = false;
        Optional<String> postData = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            String value = word.contains("=") ? word.substring(word.indexOf('=') + 1)
                    : i + 1 < arguments.size() ? arguments.get(i + 1) : null;
            switch (word.replaceFirst("=.*", "")) {
                case "--spider" -> onlyAsks = true;
                case "--no-check-certificate" -> { /* without TLS there are none */ }
                case "--header", "--post-data" -> {
                    if (value == null) {
                        throw AppletFailure.usage("option '" + word + "' requires an argument");
                    }
                    if (word.startsWith("--header")) {
                        headers.add(value);
                    } else {
                        postData = Optional.of(value);
                    }
                    i += word.contains("=") ? 0 : 1;
                }
                default -> {
                    if (word.startsWith("--") && word.length() > 2) {
                        throw AppletFailure.usage("unrecognized option '" + word + "'");
                    }
                    rest.add(word);
                }
            }
        }
        ParsedOptions parsed = OPTIONS.parse(rest);
        for (char letter : List.of('o', 'Y')) {
            if (parsed.has(letter)) {
                throw AppletFailure.of("this lab's wget has no option -" + letter);
            }
        }
        if (parsed.operands().isEmpty()) {
            throw AppletFailure.usage();
        }
        return new WgetRequest(parsed.has('q'), parsed.has('c'), parsed.has('S'), onlyAsks, parsed.value('O'),
                parsed.value('P'), parsed.value('U').orElse("Wget"), List.copyOf(headers), postData, parsed.operands());
    }

    /** Whether the page is written to standard output. */
    boolean writesToStandardOutput() {
        return output.filter("-"::equals).isPresent();
    }
}
