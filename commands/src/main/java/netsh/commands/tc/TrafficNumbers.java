package netsh.commands.tc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netsh.network.traffic.NetemSettings;

/** Rates, sizes, times and probabilities as {@code tc} reads and shows them (iproute2's tc_util.c). */
final class TrafficNumbers {
    private static final Pattern NUMBER = Pattern.compile("([0-9]*\\.?[0-9]+|[0-9]+\\.)(.*)");
    private static final Map<String, Double> BITS = Map.ofEntries(
            Map.entry("", 1.0), Map.entry("bit", 1.0), Map.entry("kibit", 1024.0), Map.entry("kbit", 1e3),
            Map.entry("mibit", 1024.0 * 1024), Map.entry("mbit", 1e6), Map.entry("gibit", 1024.0 * 1024 * 1024),
            Map.entry("gbit", 1e9), Map.entry("tbit", 1e12), Map.entry("bps", 8.0), Map.entry("kbps", 8e3),
            Map.entry("mbps", 8e6), Map.entry("gbps", 8e9), Map.entry("tbps", 8e12), Map.entry("kibps", 8 * 1024.0),
            Map.entry("mibps", 8 * 1024.0 * 1024), Map.entry("gibps", 8 * 1024.0 * 1024 * 1024));
    private static final Map<String, Double> OCTETS = Map.of(
            "", 1.0, "b", 1.0, "k", 1024.0, "kb", 1024.0, "m", 1048576.0, "mb", 1048576.0, "g", 1073741824.0,
            "gb", 1073741824.0, "kbit", 128.0, "mbit", 131072.0);
    private static final Map<String, Double> MICROSECONDS = Map.of(
            "", 1.0, "us", 1.0, "usec", 1.0, "usecs", 1.0, "ms", 1e3, "msec", 1e3, "msecs", 1e3, "s", 1e6,
            "sec", 1e6, "secs", 1e6);
    private static final double TICKS_PER_MICROSECOND = 15.625;
    private static final int NANOS_PER_TICK = 64;
    private static final String[] RATE_UNITS = {"", "K", "M", "G", "T"};

    private TrafficNumbers() {}

    private static OptionalDouble read(String word, Map<String, Double> units) {
        Matcher matcher = NUMBER.matcher(word);
        Double unit = matcher.matches() ? units.get(matcher.group(2).toLowerCase(Locale.ROOT)) : null;
        return unit == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(matcher.group(1)) * unit);
    }

    private static OptionalLong whole(OptionalDouble number) {
        return number.isPresent() ? OptionalLong.of((long) number.getAsDouble()) : OptionalLong.empty();
    }

    /** Octets a second of a rate such as "1mbit". */
    static OptionalLong rate(String word) {
        OptionalDouble bits = read(word, BITS);
        return bits.isPresent() ? OptionalLong.of((long) (bits.getAsDouble() / 8)) : OptionalLong.empty();
    }

    /** Octets of a size such as "32kbit" or "10kb". */
    static OptionalLong size(String word) {
        return whole(read(word, OCTETS));
    }

    /** Nanoseconds of a time such as "100ms"; microseconds where it has no unit. */
    static OptionalLong nanos(String word) {
        OptionalDouble micros = read(word, MICROSECONDS);
        return micros.isPresent() ? OptionalLong.of(Math.round(micros.getAsDouble() * 1000)) : OptionalLong.empty();
    }

    /** A probability such as "10%", as a part of 2^32 - 1; at most 100. */
    static OptionalLong probability(String word) {
        Matcher matcher = NUMBER.matcher(word);
        if (!matcher.matches() || !matcher.group(2).isEmpty() && !matcher.group(2).equals("%")) {
            return OptionalLong.empty();
        }
        double part = Double.parseDouble(matcher.group(1)) / 100;
        return part > 1 ? OptionalLong.empty() : OptionalLong.of(Math.round(part * NetemSettings.CERTAIN));
    }

    // ---- buffers --------------------------------------------------------------------------------------------------

    /** The time that so many octets take at a rate, in nanoseconds, as exact as the kernel's ticks are. */
    static long bufferNanos(long rate, long size) {
        long micros = (long) (1e6 * size / rate);
        return (long) (micros * TICKS_PER_MICROSECOND) * NANOS_PER_TICK;
    }

    /** How many octets fit into that time. */
    static long bufferSize(long rate, long nanos) {
        return (long) ((double) rate * ticksToMicros(nanos / NANOS_PER_TICK) / 1e6);
    }

    static long ticksToMicros(long ticks) {
        return (long) (ticks / TICKS_PER_MICROSECOND);
    }

    static long ticks(long nanos) {
        return nanos >> 6;
    }

    // ---- as text --------------------------------------------------------------------------------------------------

    /** A rate in octets a second as tc shows it, in bits. */
    static String rateText(long bytesPerSecond) {
        long rate = bytesPerSecond * 8;
        int unit = 0;
        while (unit < RATE_UNITS.length - 1 && rate >= 1000 && (rate % 1000 == 0 || rate >= 1_000_000)) {
            rate /= 1000;
            unit++;
        }
        return rate + RATE_UNITS[unit] + "bit";
    }

    /** A size in octets. */
    static String sizeText(long size) {
        double mega = Math.rint(size / 1048576.0);
        if (size >= 1048576 && Math.abs(1048576 * mega - size) < 1024) {
            return general(mega) + "Mb";
        }
        double kilo = Math.rint(size / 1024.0);
        return size >= 1024 && Math.abs(1024 * kilo - size) < 16 ? general(kilo) + "Kb" : size + "b";
    }

    /** A time in microseconds. */
    static String timeText(double micros) {
        if (micros >= 1e6) {
            return general(micros / 1e6, 3) + "s";
        }
        return micros >= 1e3 ? general(micros / 1e3, 3) + "ms" : (long) micros + "us";
    }

    /** A time in nanoseconds, as the kernel's ticks have it. */
    static String nanosText(long nanos) {
        return timeText(tickMicros(nanos));
    }

    /** A time in nanoseconds as microseconds of whole ticks. */
    static long tickMicros(long nanos) {
        return ticksToMicros((long) (nanos / 1000 * TICKS_PER_MICROSECOND));
    }

    /** A probability in percent. */
    static String percentText(long probability) {
        return general(100.0 * probability / NetemSettings.CERTAIN) + "%";
    }

    /** A probability between 0 and 1, for JSON. */
    static BigDecimal part(long probability) {
        return new BigDecimal(general((double) probability / NetemSettings.CERTAIN));
    }

    /** A number as C prints it by %g: six digits, and no zeros at the end. */
    static String general(double value) {
        return general(value, 6);
    }

    static String general(double value, int digits) {
        if (value == 0) {
            return "0";
        }
        return new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros().toPlainString();
    }
}
