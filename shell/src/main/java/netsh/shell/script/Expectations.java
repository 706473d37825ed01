package netsh.shell.script;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines below a command say of it. */
final class Expectations {
    private static final Pattern INTERRUPTION = Pattern.compile("#\\^C\\s+([0-9]{1,7}(?:\\.[0-9]{1,9})?)s\\s*");
    private static final Pattern STATUS = Pattern.compile("#\\?\\s*([0-9]{1,3})\\s*");
    private static final int HIGHEST_STATUS = 255;
    private static final int NANOSECOND_DIGITS = 9;

    private final String file;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private boolean saysOutput;
    private Optional<Integer> status = Optional.empty();
    private final List<Duration> interruptions = new ArrayList<>(0);

    Expectations(String file) {
        this.file = file;
    }

    /** Whether a line speaks of the command above. */
    static boolean isLine(String line) {
        return ExpectedOutput.isLine(line) || line.startsWith("#?") || line.startsWith("#^C");
    }

    void read(String line, int number) throws ScriptException {
        if (ExpectedOutput.isLine(line)) {
            readOutput(line, number);
        } else if (line.startsWith("#?")) {
            refuseIf(status.isPresent(), number, "the exit status stands here twice");
            status = Optional.of(status(line, number));
        } else {
            Duration interruption = interruption(line, number);
            refuseIf(!interruptions.isEmpty() && interruption.compareTo(interruptions.get(interruptions.size() - 1)) <= 0,
                    number, "an interruption comes later than the one above; each counts from the step's begin");
            interruptions.add(interruption);
        }
    }

    private void readOutput(String line, int number) throws ScriptException {
        saysOutput = true;
        try {
            ExpectedOutput.read(line, output);
        } catch (IllegalArgumentException notWellWritten) {
            throw new ScriptException(file, number, notWellWritten.getMessage());
        }
    }

    private int status(String line, int number) throws ScriptException {
        Matcher matcher = STATUS.matcher(line);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > HIGHEST_STATUS) {
            throw new ScriptException(file, number, "an exit status is a number from 0 to 255, as in: #? 1");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private Duration interruption(String line, int number) throws ScriptException {
        Matcher matcher = INTERRUPTION.matcher(line);
        if (!matcher.matches()) {
            throw new ScriptException(file, number, "an interruption has a time in seconds, as in: #^C 3.2s");
        }
        return Duration.ofNanos(new BigDecimal(matcher.group(1)).movePointRight(NANOSECOND_DIGITS).longValueExact());
    }

    private void refuseIf(boolean wrong, int number, String what) throws ScriptException {
        if (wrong) {
            throw new ScriptException(file, number, what);
        }
    }

    Step of(int line, String command) {
        Optional<String> expected = saysOutput ? Optional.of(PrintedText.of(output.toByteArray())) : Optional.empty();
        return new Step(line, command, expected, status, interruptions);
    }
}
