package netsh.network.tcp;

import netsh.network.packet.TcpSegment;

/** What a namespace counts of TCP (the line Tcp of /proc/net/snmp). */
public final class TcpStatistics {
    private long activeOpens;
    private long passiveOpens;
    private long attemptFailures;
    private long establishedResets;
    private long segmentsIn;
    private long segmentsOut;
    private long segmentsRetransmitted;
    private long resetsOut;

    /** Connections begun here. */
    public long activeOpens() {
        return activeOpens;
    }

    /** Connections begun by others. */
    public long passiveOpens() {
        return passiveOpens;
    }

    /** Handshakes that failed. */
    public long attemptFailures() {
        return attemptFailures;
    }

    /** Connections that were reset. */
    public long establishedResets() {
        return establishedResets;
    }

    /** Segments received. */
    public long segmentsIn() {
        return segmentsIn;
    }

    /** Segments sent, without those sent again. */
    public long segmentsOut() {
        return segmentsOut;
    }

    /** Segments sent again. */
    public long segmentsRetransmitted() {
        return segmentsRetransmitted;
    }

    /** Resets sent. */
    public long resetsOut() {
        return resetsOut;
    }

    void received() {
        segmentsIn++;
    }

    void sent(TcpSegment segment) {
        segmentsOut++;
        resetsOut += segment.has(TcpSegment.RST) ? 1 : 0;
    }

    void sentAgain() {
        segmentsRetransmitted++;
        segmentsOut--;
    }

    void noteOpen() {
        activeOpens++;
    }

    void noteEstablished(boolean isPassive) {
        passiveOpens += isPassive ? 1 : 0;
    }

    void noteReset(TcpState state) {
        if (state == TcpState.ESTABLISHED || state == TcpState.CLOSE_WAIT) {
            establishedResets++;
        } else if (state == TcpState.SYN_SENT || state == TcpState.SYN_RECV) {
            attemptFailures++;
        }
    }
}
