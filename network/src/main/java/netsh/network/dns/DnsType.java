package netsh.network.dns;

import java.util.Locale;
import java.util.OptionalInt;

/** Types of resource records (RFC 1035, 3.2.2, and later registrations); any number of 16 bits is a type. */
public final class DnsType {
    public static final int A = 1;
    public static final int NS = 2;
    public static final int CNAME = 5;
    public static final int SOA = 6;
    public static final int PTR = 12;
    public static final int MX = 15;
    public static final int TXT = 16;
    public static final int AAAA = 28;
    public static final int SRV = 33;
    public static final int OPT = 41;
    public static final int ANY = 255;

    private static final int[] NUMBERS = {A, NS, CNAME, SOA, PTR, MX, TXT, AAAA, SRV, OPT, ANY};
    private static final String[] NAMES = {
        "A", "NS", "CNAME", "SOA", "PTR", "MX", "TXT", "AAAA", "SRV", "OPT", "ANY"
    };

    private DnsType() {}

    /** A type's mnemonic; TYPEn where it has none here (RFC 3597). */
    public static String name(int number) {
        for (int i = 0; i < NUMBERS.length; i++) {
            if (NUMBERS[i] == number) {
                return NAMES[i];
            }
        }
        return "TYPE" + number;
    }

    /** The type of a mnemonic, whatever its case; empty where it is none. */
    public static OptionalInt parse(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i].equals(upper)) {
                return OptionalInt.of(NUMBERS[i]);
            }
        }
        return OptionalInt.empty();
    }
}
