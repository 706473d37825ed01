package netsh.commands.wget;

import java.util.Locale;

/** The bar that shows how far a transfer is; where nobody watches, only its end is printed. */
final class Progress {
    private static final int NAME_LENGTH = 20;
    private static final int BAR_LENGTH = 32;
    private static final long LARGE = 100_000;
    private static final String UNITS = " kMGT";

    private Progress() {}

    static String line(String name, long octets) {
        long amount = octets;
        int unit = 0;
        while (amount >= LARGE) {
            amount /= 1024;
            unit++;
        }
        String shortName = name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
        return String.format(Locale.ROOT, "%-" + NAME_LENGTH + "s 100%% |%s|%6d%c 0:00:00 ETA\n",
                shortName, "*".repeat(BAR_LENGTH), amount, UNITS.charAt(unit));
    }
}
