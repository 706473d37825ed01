package netsh.commands.ip.inet;

import java.util.Optional;

/** Numbers as C programs read them: decimal, with a leading 0 octal, with 0x hexadecimal (strtoul with base 0). */
public final class Numbers {
    private Numbers() {}

    /** A number of 0 to {@code most}; empty where the text is none. */
    public static Optional<Long> unsigned(String text, long most) {
        long value;
        try {
            if (text.matches("0[xX][0-9a-fA-F]{1,15}")) {
                value = Long.parseLong(text.substring(2), 16);
            } else if (text.matches("0[0-7]{1,20}")) {
                value = Long.parseLong(text, 8);
            } else if (text.matches("0|[1-9][0-9]{0,17}")) {
                value = Long.parseLong(text);
            } else {
                return Optional.empty();
            }
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
        return value <= most ? Optional.of(value) : Optional.empty();
    }

    /** A number of 32 bits (get_u32). */
    public static Optional<Long> unsigned32(String text) {
        return unsigned(text, 0xffff_ffffL);
    }
}
