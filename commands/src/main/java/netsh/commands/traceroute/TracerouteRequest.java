package netsh.commands.traceroute;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a traceroute shall do, read from its words with the sentences of traceroute (its CLIF library). */
final class TracerouteRequest {
    private static final int MOST_HOPS = 255;
    private static final int MOST_QUERIES = 10;
    private static final int MOST_LENGTH = 65000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern REAL = Pattern.compile("[0-9]*\\.?[0-9]+(,[0-9.]+){0,2}");

    boolean isIcmp;
    boolean isNumeric;
    boolean isHelp;
    boolean isVersion;
    int firstHop = 1;
    int mostHops = 30;
    int queries = 3;
    int simultaneous = 16;
    int port;
    int trafficClass;
    double waitSeconds = 5;
    int length = 60;
    Optional<String> device = Optional.empty();
    Optional<String> source = Optional.empty();
    Optional<String> host = Optional.empty();
    /** Whether fragments are forbidden. */
    boolean isUnfragmented;
    private int position;

    /** A refusal: the text on standard error and the exit status. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        private final int exitStatus;

        Refusal(int exitStatus, String text) {
            super(text, null, false, false);
            this.exitStatus = exitStatus;
        }

        int exitStatus() {
            return exitStatus;
        }
    }

    static final int EXIT_WORDS = 2;

    /** Reads the words. */
    void read(List<String> arguments) throws Refusal {
        Deque<String> words = new ArrayDeque<>(arguments);
        while (!words.isEmpty()) {
            position++;
            String word = words.remove();
            if (word.startsWith("-") && word.length() > 1) {
                option(word, words);
            } else {
                operand(word);
            }
        }
        check();
    }

    private void operand(String word) throws Refusal {
        if (host.isEmpty()) {
            host = Optional.of(word);
        } else if (NUMBER.matcher(word).matches()) {
            length = Integer.parseInt(word);
        } else {
            throw new Refusal(EXIT_WORDS, "Cannot handle \"packetlen\" cmdline arg `" + word + "' on position 2 (argc "
                    + position + ")");
        }
    }

    private void check() throws Refusal {
        if (isHelp || isVersion || host.isEmpty()) {
            return;
        }
        if (mostHops > MOST_HOPS) {
            throw new Refusal(EXIT_WORDS, "max hops cannot be more than 255");
        }
        if (firstHop < 1 || firstHop > mostHops) {
            throw new Refusal(EXIT_WORDS, "first hop out of range");
        }
        if (queries < 1 || queries > MOST_QUERIES) {
            throw new Refusal(EXIT_WORDS, "no more than 10 probes per hop");
        }
        if (length > MOST_LENGTH) {
            throw new Refusal(EXIT_WORDS, "too big packetlen " + length + " specified");
        }
    }

    private void option(String word, Deque<String> words) throws Refusal {
        switch (word) {
            case "--help" -> isHelp = true;
            case "--version" -> isVersion = true;
            case "--icmp" -> isIcmp = true;
            default -> {
                if (word.startsWith("--")) {
                    throw new Refusal(EXIT_WORDS, "Bad option `" + word + "' (argc " + position + ")");
                }
                letters(word, words);
            }
        }
    }

    private void letters(String word, Deque<String> words) throws Refusal {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            switch (letter) {
                case 'I' -> isIcmp = true;
                case 'n' -> isNumeric = true;
                case 'V' -> isVersion = true;
                case 'F' -> isUnfragmented = true;
                case '4', 'd' -> { /* IPv4 is the family, and there is nothing to debug */ }
                case 'f', 'm', 'N', 'p', 't', 'w', 'q', 's', 'i' -> {
                    valued(letter, word.substring(i + 1), words);
                    return;
                }
                case 'T', 'U', 'D', 'P', 'M', '6', 'g', 'z', 'A', 'e', 'l', 'r', 'O' -> throw new Refusal(EXIT_WORDS,
                        "traceroute: -" + letter + " is not supported in the lab");
                default -> throw new Refusal(EXIT_WORDS, "Bad option `" + word + "' (argc " + position + ")");
            }
        }
    }

    private void valued(char letter, String attached, Deque<String> words) throws Refusal {
        String value = attached;
        if (value.isEmpty()) {
            if (words.isEmpty()) {
                throw new Refusal(EXIT_WORDS, "Option `-" + letter + "' (argc " + position
                        + ") requires an argument: `-" + letter + " value'");
            }
            value = words.remove();
            position++;
        }
        switch (letter) {
            case 'i' -> device = Optional.of(value);
            case 's' -> source = Optional.of(value);
            case 'w' -> waitSeconds = seconds(value);
            case 'f' -> firstHop = number(letter, value);
            case 'm' -> mostHops = number(letter, value);
            case 'N' -> simultaneous = number(letter, value);
            case 'p' -> port = number(letter, value);
            case 't' -> trafficClass = number(letter, value);
            default -> queries = number(letter, value);
        }
    }

    private double seconds(String value) throws Refusal {
        if (!REAL.matcher(value).matches()) {
            throw cannotHandle('w', value);
        }
        int comma = value.indexOf(',');
        return Double.parseDouble(comma < 0 ? value : value.substring(0, comma));
    }

    private int number(char letter, String value) throws Refusal {
        if (!NUMBER.matcher(value).matches()) {
            throw cannotHandle(letter, value);
        }
        return Integer.parseInt(value);
    }

    private Refusal cannotHandle(char letter, String value) {
        return new Refusal(EXIT_WORDS,
                "Cannot handle `-" + letter + "' option with arg `" + value + "' (argc " + position + ")");
    }
}
