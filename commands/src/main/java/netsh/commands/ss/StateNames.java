package netsh.commands.ss;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import netsh.network.tcp.TcpState;

/** The names of states: those that are typed, and those that are shown. */
final class StateNames {
    /** What is shown without -a and -l. */
    static final Set<TcpState> CONNECTED = EnumSet.complementOf(
            EnumSet.of(TcpState.LISTEN, TcpState.CLOSE, TcpState.TIME_WAIT, TcpState.SYN_RECV));

    /** What -l shows. */
    static final Set<TcpState> LISTENING = EnumSet.of(TcpState.LISTEN, TcpState.CLOSE);

    private static final Map<String, Set<TcpState>> TYPED = Map.ofEntries(
            Map.entry("all", EnumSet.allOf(TcpState.class)),
            Map.entry("established", EnumSet.of(TcpState.ESTABLISHED)),
            Map.entry("syn-sent", EnumSet.of(TcpState.SYN_SENT)),
            Map.entry("syn-recv", EnumSet.of(TcpState.SYN_RECV)),
            Map.entry("fin-wait-1", EnumSet.of(TcpState.FIN_WAIT1)),
            Map.entry("fin-wait-2", EnumSet.of(TcpState.FIN_WAIT2)),
            Map.entry("time-wait", EnumSet.of(TcpState.TIME_WAIT)),
            Map.entry("closed", EnumSet.of(TcpState.CLOSE)),
            Map.entry("unconnected", EnumSet.of(TcpState.CLOSE)),
            Map.entry("close-wait", EnumSet.of(TcpState.CLOSE_WAIT)),
            Map.entry("last-ack", EnumSet.of(TcpState.LAST_ACK)),
            Map.entry("listening", EnumSet.of(TcpState.LISTEN)),
            Map.entry("listen", EnumSet.of(TcpState.LISTEN)),
            Map.entry("closing", EnumSet.of(TcpState.CLOSING)),
            Map.entry("connected", EnumSet.complementOf(EnumSet.of(TcpState.CLOSE, TcpState.LISTEN))),
            Map.entry("synchronized",
                    EnumSet.complementOf(EnumSet.of(TcpState.CLOSE, TcpState.LISTEN, TcpState.SYN_SENT))),
            Map.entry("bucket", EnumSet.of(TcpState.SYN_RECV, TcpState.TIME_WAIT)),
            Map.entry("big", EnumSet.complementOf(EnumSet.of(TcpState.SYN_RECV, TcpState.TIME_WAIT))));

    private StateNames() {}

    /** The states that a word stands for. */
    static Set<TcpState> typed(String word) throws SsFailure {
        Set<TcpState> states = TYPED.get(word.toLowerCase(Locale.ROOT));
        if (states == null) {
            throw SsFailure.option("ss: wrong state name: " + word);
        }
        return states;
    }

    /** How a state is shown. */
    static String shown(TcpState state) {
        return switch (state) {
            case ESTABLISHED -> "ESTAB";
            case SYN_SENT -> "SYN-SENT";
            case SYN_RECV -> "SYN-RECV";
            case FIN_WAIT1 -> "FIN-WAIT-1";
            case FIN_WAIT2 -> "FIN-WAIT-2";
            case TIME_WAIT -> "TIME-WAIT";
            case CLOSE -> "UNCONN";
            case CLOSE_WAIT -> "CLOSE-WAIT";
            case LAST_ACK -> "LAST-ACK";
            case LISTEN -> "LISTEN";
            case CLOSING -> "CLOSING";
        };
    }
}
