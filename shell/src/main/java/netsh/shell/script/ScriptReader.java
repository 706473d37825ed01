package netsh.shell.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the .nsh format. */
public final class ScriptReader {
    private static final Pattern DIRECTIVE = Pattern.compile("#@\\s*(\\S+)\\s*(.*)");
    private static final Pattern INTERRUPTION = Pattern.compile("#\\^C\\s+([0-9]+(?:\\.[0-9]+)?)s\\s*");
    private static final Pattern STATUS = Pattern.compile("#\\?\\s*([0-9]{1,3})\\s*");

    private final Predicate<String> isComplete;

    /**
     * A reader.
     *
     * @param isComplete whether a text is a whole command of the shell language; one that is not goes on in the next line
     */
    public ScriptReader(Predicate<String> isComplete) {
        this.isComplete = isComplete;
    }

    /** The script in the octets of a file, which messages call {@code name}. */
    public Script read(String name, byte[] octets) throws ScriptException {
        return new Reading(name, ScriptText.lines(name, octets)).script();
    }

    private final class Reading {
        private final String name;
        private final List<String> lines;
        private final List<Step> steps = new ArrayList<>();
        private int next;
        private int version = Header.NEWEST_VERSION;
        private long seed = Header.DEFAULT_SEED;

        Reading(String name, List<String> lines) {
            this.name = name;
            this.lines = lines;
        }

        Script script() throws ScriptException {
            while (next < lines.size()) {
                String line = lines.get(next);
                if (line.startsWith("#@")) {
                    readDirective(line);
                    next++;
                } else if (line.isBlank() || line.startsWith("#")) {
                    next++;
                } else {
                    readStep();
                }
            }
            return new Script(name, new Header(version, seed), steps);
        }

        private void readDirective(String line) throws ScriptException {
            Matcher directive = DIRECTIVE.matcher(line);
            if (!directive.matches()) {
                throw wrong("a line that begins with #@ needs a word behind it: netsh or seed");
            }
            String value = directive.group(2).strip();
            switch (directive.group(1)) {
                case "netsh" -> version = readVersion(value);
                case "seed" -> seed = readSeed(value);
                default -> throw wrong("#@ " + directive.group(1) + " is unknown; netsh and seed are known");
            }
        }

        private int readVersion(String value) throws ScriptException {
            if (!value.matches("[1-9][0-9]{0,5}")) {
                throw wrong("the format's version is a number, as in: #@ netsh " + Header.NEWEST_VERSION);
            }
            int found = Integer.parseInt(value);
            if (found > Header.NEWEST_VERSION) {
                throw wrong("the script is of format version " + found + "; this netsh reads up to version "
                        + Header.NEWEST_VERSION + ": a newer netsh is needed");
            }
            return found;
        }

        private long readSeed(String value) throws ScriptException {
            if (!steps.isEmpty()) {
                throw wrong("the seed belongs before the first command");
            }
            try {
                return Long.parseLong(value);
            } catch (NumberFormatException notANumber) {
                throw wrong("the seed is a whole number, as in: #@ seed 7");
            }
        }

        private void readStep() throws ScriptException {
            int start = next;
            StringBuilder command = new StringBuilder(lines.get(next++));
            while (!isComplete.test(command.toString()) && next < lines.size()) {
                command.append('\n').append(lines.get(next++));
            }
            List<String> output = new ArrayList<>();
            Optional<Integer> status = Optional.empty();
            Optional<Long> interruption = Optional.empty();
            for (; next < lines.size(); next++) {
                String line = lines.get(next);
                if (line.startsWith("#>")) {
                    output.add(line.startsWith("#> ") ? line.substring(3) : line.substring(2));
                } else if (line.startsWith("#?")) {
                    status = Optional.of(readStatus(line));
                } else if (line.startsWith("#^C")) {
                    interruption = Optional.of(readInterruption(line));
                } else {
                    break;
                }
            }
            Optional<List<String>> expected = output.isEmpty() ? Optional.empty() : Optional.of(output);
            steps.add(new Step(start + 1, command.toString(), expected, status, interruption));
        }

        private int readStatus(String line) throws ScriptException {
            Matcher status = STATUS.matcher(line);
            if (!status.matches() || Integer.parseInt(status.group(1)) > 255) {
                throw wrong("an exit status is a number from 0 to 255, as in: #? 1");
            }
            return Integer.parseInt(status.group(1));
        }

        private long readInterruption(String line) throws ScriptException {
            Matcher interruption = INTERRUPTION.matcher(line);
            if (!interruption.matches()) {
                throw wrong("an interruption has a time in seconds, as in: #^C 3.2s");
            }
            return (long) (Double.parseDouble(interruption.group(1)) * Duration.ofSeconds(1).toNanos());
        }

        private ScriptException wrong(String what) {
            return new ScriptException(name, next + 1, what);
        }
    }
}
