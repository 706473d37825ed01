package netsh.commands.ping;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as the tools of iputils read them (strtol_or_err, ping_strtod). */
final class IputilsNumber {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern LEADING_REAL =
            Pattern.compile("\\s*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final BigInteger MOST_LONG = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger LEAST_LONG = BigInteger.valueOf(Long.MIN_VALUE);

    private IputilsNumber() {}

    /** A decimal number between {@code least} and {@code most}; the failure is iputils' sentence, exit status 1. */
    static long between(String text, long least, long most) throws PingFailure {
        if (!NUMBER.matcher(text.strip()).matches() || !text.equals(text.stripTrailing())) {
            throw new PingFailure(1, "invalid argument: '" + text + "'");
        }
        BigInteger value = new BigInteger(text.strip());
        if (value.compareTo(MOST_LONG) > 0 || value.compareTo(LEAST_LONG) < 0) {
            throw new PingFailure(1, "invalid argument: '" + text + "': Numerical result out of range");
        }
        long number = value.longValue();
        if (number < least || number > most) {
            throw new PingFailure(1, "invalid argument: '" + text + "': out of range: " + least + " <= value <= "
                    + most);
        }
        return number;
    }

    /**
     * The number that a text begins with.
     *
     * @param value it; zero where the text begins with none
     * @param rest what follows it
     */
    record Real(double value, String rest) {
        /** Reads as strtod(3) does. */
        static Real leading(String text) {
            Matcher matcher = LEADING_REAL.matcher(text);
            if (!matcher.lookingAt()) {
                return new Real(0, text);
            }
            return new Real(Double.parseDouble(matcher.group().strip()), text.substring(matcher.end()));
        }
    }
}
