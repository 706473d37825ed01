package netsh.commands.grammar;

import java.util.OptionalLong;

/** Numbers as iproute2 reads them: decimal, hexadecimal after 0x, octal after 0 (strtol with base 0). */
public final class Numbers {
    private Numbers() {}

    /** A 32-bit number with a sign (get_integer); empty where the word is none. */
    public static OptionalLong integer(String word) {
        return within(word, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** A number of so many bits without a sign (get_u8, get_u16, get_u32); empty where the word is none. */
    public static OptionalLong unsigned(String word, int bits) {
        return within(word, 0, (1L << bits) - 1);
    }

    /** A number of a range; empty where the word is none or lies outside. */
    public static OptionalLong within(String word, long least, long most) {
        OptionalLong number = parse(word.strip());
        return number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most
                ? number : OptionalLong.empty();
    }

    private static OptionalLong parse(String word) {
        boolean negative = word.startsWith("-");
        String digits = negative || word.startsWith("+") ? word.substring(1) : word;
        int radix = 10;
        if (digits.startsWith("0x") || digits.startsWith("0X")) {
            radix = 16;
            digits = digits.substring(2);
        } else if (digits.length() > 1 && digits.startsWith("0")) {
            radix = 8;
            digits = digits.substring(1);
        }
        if (digits.isEmpty() || Character.digit(digits.charAt(0), radix) < 0) {
            return OptionalLong.empty();
        }
        try {
            long value = Long.parseLong(digits, radix);
            return OptionalLong.of(negative ? -value : value);
        } catch (NumberFormatException tooLongOrNoNumber) {
            return OptionalLong.empty();
        }
    }

    /** A place for a 32-bit number with a sign; another word is refused for {@code reason}. */
    public static Slot<Integer> integerSlot(String label, String reason) {
        return Slot.of(label, word -> (int) integer(word)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, reason)));
    }

    /** A place for a number of so many bits without a sign; another word is refused for {@code reason}. */
    public static Slot<Long> unsignedSlot(String label, int bits, String reason) {
        return Slot.of(label, word -> unsigned(word, bits)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, reason)));
    }
}
