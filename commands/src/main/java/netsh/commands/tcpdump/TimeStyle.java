package netsh.commands.tcpdump;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import netsh.commands.process.WallClock;

/** What stands before a packet: its time, in one of the forms that {@code -t} chooses by how often it is given. */
enum TimeStyle {
    CLOCK,
    NONE,
    SECONDS,
    SINCE_PREVIOUS,
    DATE,
    SINCE_FIRST;

    private static final DateTimeFormatter CLOCK_FORM =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS ", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DATE_FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS ", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final long NANOS_PER_MICRO = 1000;

    /** Whether the packet that others are measured from is always the first. */
    boolean isFromFirst() {
        return this == SINCE_FIRST;
    }

    /**
     * The time of a packet.
     *
     * @param nanos when it was seen, in virtual time
     * @param referenceNanos when the packet was seen that it is measured from
     */
    String text(long nanos, long referenceNanos) {
        Instant moment = WallClock.at(nanos);
        return switch (this) {
            case CLOCK -> CLOCK_FORM.format(moment);
            case NONE -> "";
            case SECONDS -> String.format(Locale.ROOT, "%d.%06d ", moment.getEpochSecond(),
                    moment.getNano() / NANOS_PER_MICRO);
            case DATE -> DATE_FORM.format(moment);
            case SINCE_PREVIOUS, SINCE_FIRST -> since(nanos / NANOS_PER_MICRO - referenceNanos / NANOS_PER_MICRO);
        };
    }

    private static String since(long micros) {
        long seconds = micros / 1_000_000;
        return String.format(Locale.ROOT, " %02d:%02d:%02d.%06d ", seconds / 3600, seconds / 60 % 60, seconds % 60,
                micros % 1_000_000);
    }
}
