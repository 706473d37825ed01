package netsh.commands.iptables.extension;

import java.util.Optional;

/** Reads numbers as strtoul(3) with base 0: decimal, 0x hexadecimal, 0 octal. */
public final class Numbers {
    private Numbers() {}

    /** A number from 0 to {@code most}; empty where the text is anything else. */
    public static Optional<Long> parse(String text, long most) {
        String digits = text;
        int radix = 10;
        if (digits.startsWith("0x") || digits.startsWith("0X")) {
            radix = 16;
            digits = digits.substring(2);
        } else if (digits.length() > 1 && digits.startsWith("0")) {
            radix = 8;
            digits = digits.substring(1);
        }
        if (digits.isEmpty() || digits.length() > 20 || Character.digit(digits.charAt(0), radix) < 0) {
            return Optional.empty();
        }
        try {
            long value = Long.parseLong(digits, radix);
            return value <= most ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A hexadecimal number with its prefix. */
    public static String hex(int value) {
        return "0x" + Integer.toHexString(value);
    }
}
