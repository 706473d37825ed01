package netsh.commands.qemu;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Sizes with a binary suffix, as qemu's options have them. */
final class Sizes {
    private static final String SUFFIXES = "BKMGTPE";
    private static final long MEBIBYTE = 1L << 20;

    private Sizes() {}

    /** The octets of a text such as {@code 10G}; a number alone is in {@code usualSuffix}. */
    static Optional<Long> octets(String text, char usualSuffix) {
        if (!text.matches("[0-9]+(\\.[0-9]+)?[bBkKmMgGtTpPeE]?")) {
            return Optional.empty();
        }
        char last = Character.toUpperCase(text.charAt(text.length() - 1));
        boolean hasSuffix = Character.isLetter(last);
        String number = hasSuffix ? text.substring(0, text.length() - 1) : text;
        int power = SUFFIXES.indexOf(hasSuffix ? last : usualSuffix);
        BigDecimal octets = new BigDecimal(number).multiply(BigDecimal.valueOf(1024).pow(power));
        if (octets.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            return Optional.empty();
        }
        return Optional.of(octets.setScale(0, RoundingMode.DOWN).longValueExact());
    }

    /** The argument of -m in whole mebibytes. */
    static int mebibytes(String option, String argument) throws QemuException {
        String size = new OptionList(option, argument, "size").value("size").orElse("");
        long octets = octets(size, 'M').orElseThrow(() -> QemuException.of(option, argument,
                "Parameter 'size' expects a non-negative number below 2^64\n"
                        + "Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-\n"
                        + "and exabytes, respectively."));
        return (int) Math.min(Integer.MAX_VALUE, octets / MEBIBYTE);
    }

    /** A size as qemu-img prints it: three significant digits and a binary unit. */
    static String inWords(long octets) {
        String[] units = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
        double value = octets;
        int unit = 0;
        while (value >= 1000 && unit < units.length - 1) {
            value /= 1024;
            unit++;
        }
        BigDecimal rounded = new BigDecimal(value).round(new java.math.MathContext(3));
        String number = rounded.stripTrailingZeros().toPlainString();
        return String.format(Locale.ROOT, "%s %s", number, units[unit]);
    }
}
