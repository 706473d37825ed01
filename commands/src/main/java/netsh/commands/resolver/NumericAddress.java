package netsh.commands.resolver;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;

/** IPv4 addresses as inet_aton(3) reads them: one to four numbers, decimal, octal or hexadecimal. */
public final class NumericAddress {
    private static final int MOST_PARTS = 4;

    private NumericAddress() {}

    /** The address that a text is, in any of inet_aton's forms. */
    public static Optional<Ipv4Address> read(String text) {
        Optional<Ipv4Address> usual = Ipv4Address.parse(text);
        return usual.isPresent() ? usual : readUnusual(text);
    }

    private static Optional<Ipv4Address> readUnusual(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length > MOST_PARTS) {
            return Optional.empty();
        }
        long bits = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            long most = last ? 0xffff_ffffL >>> 8 * i : 255;
            long number = number(parts[i]);
            if (number < 0 || number > most) {
                return Optional.empty();
            }
            bits |= last ? number : number << 24 - 8 * i;
        }
        return Optional.of(new Ipv4Address((int) bits));
    }

    /** A C number; negative where the text is none. */
    private static long number(String text) {
        try {
            if (text.matches("0[xX][0-9a-fA-F]{1,8}")) {
                return Long.parseLong(text.substring(2), 16);
            }
            if (text.matches("0[0-7]{1,11}")) {
                return Long.parseLong(text, 8);
            }
            return text.matches("0|[1-9][0-9]{0,9}") ? Long.parseLong(text) : -1;
        } catch (NumberFormatException tooLong) {
            return -1;
        }
    }
}
