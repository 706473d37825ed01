package netsh.commands.ss;

import java.util.Locale;
import netsh.network.tcp.TcpInformation;

/** The figures of a connection as {@code ss -i} writes them; figures that are zero are left out. */
final class TcpFigures {
    private static final double NANOS_PER_MILLISECOND = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int RECEIVED_SEGMENT = 536;

    private final TcpInformation.Figures figures;
    private final boolean showsOptions;
    private final boolean isNumeric;
    private final StringBuilder text = new StringBuilder();

    TcpFigures(TcpInformation.Figures figures, boolean showsOptions, boolean isNumeric) {
        this.figures = figures;
        this.showsOptions = showsOptions;
        this.isNumeric = isNumeric;
    }

    String text() {
        if (showsOptions) {
            text.append(figures.hasTimestamps() ? " ts" : "").append(figures.hasBlocks() ? " sack" : "");
        }
        text.append(" cubic");
        if (figures.hasScale()) {
            text.append(" wscale:").append(figures.peerScale()).append(',').append(figures.ownScale());
        }
        text.append(" rto:").append(figures.retransmissionTimeout() / 1_000_000);
        positive("backoff", figures.backoff());
        if (figures.roundTrip() > 0) {
            text.append(" rtt:").append(milliseconds(figures.roundTrip())).append('/')
                    .append(milliseconds(figures.roundTripVariation()));
        }
        sizes();
        counts();
        rates();
        rest();
        return text.toString();
    }

    private void sizes() {
        text.append(" mss:").append(figures.segmentSize());
        text.append(" pmtu:").append(figures.pathMtu());
        text.append(" rcvmss:").append(RECEIVED_SEGMENT);
        text.append(" advmss:").append(figures.advertisedSegmentSize());
        text.append(" cwnd:").append(figures.congestionWindow());
        if (figures.slowStartThreshold() != Integer.MAX_VALUE) {
            text.append(" ssthresh:").append(figures.slowStartThreshold());
        }
    }

    private void counts() {
        positive("bytes_sent", figures.octetsSent());
        positive("bytes_retrans", figures.octetsRetransmitted());
        positive("bytes_acked", figures.octetsAcknowledged());
        positive("bytes_received", figures.octetsReceived());
        positive("segs_out", figures.segmentsOut());
        positive("segs_in", figures.segmentsIn());
    }

    private void rates() {
        if (figures.roundTrip() > 0) {
            double rate = figures.congestionWindow() * (double) figures.segmentSize() * 8
                    * NANOS_PER_SECOND / figures.roundTrip();
            text.append(" send ").append(bandwidth(rate)).append("bps");
            since();
            text.append(" pacing_rate ").append(bandwidth(2 * rate)).append("bps");
        } else {
            since();
        }
    }

    private void since() {
        positive("lastsnd", figures.sinceSent() / 1_000_000);
        positive("lastrcv", figures.sinceReceived() / 1_000_000);
        positive("lastack", figures.sinceAcknowledged() / 1_000_000);
    }

    private void rest() {
        positive("delivered", figures.delivered());
        if (figures.unacknowledged() == 0) {
            text.append(" app_limited");
        }
        positive("unacked", figures.unacknowledged());
        if (figures.retransmissions() > 0) {
            text.append(" retrans:0/").append(figures.retransmissions());
        }
        positive("rcv_space", figures.receiveSpace());
        positive("rcv_ssthresh", figures.receiveLimit());
        if (figures.leastRoundTrip() > 0) {
            text.append(" minrtt:").append(milliseconds(figures.leastRoundTrip()));
        }
        positive("snd_wnd", figures.sendWindow());
    }

    private void positive(String name, long value) {
        if (value > 0) {
            text.append(' ').append(name).append(':').append(value);
        }
    }

    private static String milliseconds(long nanos) {
        String exact = String.format(Locale.ROOT, "%.3f", nanos / NANOS_PER_MILLISECOND);
        return exact.contains(".") ? exact.replaceFirst("\\.?0+$", "") : exact;
    }

    private String bandwidth(double bits) {
        if (isNumeric) {
            return String.format(Locale.ROOT, "%.0f", bits);
        }
        if (bits > 1e9) {
            return String.format(Locale.ROOT, "%.1fG", bits / 1e9);
        }
        if (bits > 1e6) {
            return String.format(Locale.ROOT, "%.1fM", bits / 1e6);
        }
        return bits > 1e3
                ? String.format(Locale.ROOT, "%.1fK", bits / 1e3)
                : String.format(Locale.ROOT, "%g", bits);
    }
}
