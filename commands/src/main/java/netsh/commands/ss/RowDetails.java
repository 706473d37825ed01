package netsh.commands.ss;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import netsh.commands.socket.SocketHolders;
import netsh.network.tcp.TcpInformation;
import netsh.network.tcp.TcpState;

/** What stands in the last column: holders, timers, the socket itself, memory and TCP's figures. */
final class RowDetails {
    private static final long NANOS_PER_MILLISECOND = 1_000_000L;
    private static final int LISTENING_BUFFER = 131_072;
    private static final int LISTENING_SEND_BUFFER = 16_384;
    private static final int CONNECTED_SEND_BUFFER = 46_080;
    private static final int DATAGRAM_BUFFER = 212_992;

    private final SsRequest request;
    private final SocketHolders holders;
    private int lastCookie;

    RowDetails(SsRequest request, SocketHolders holders) {
        this.request = request;
        this.holders = holders;
    }

    String text(SocketRow row) {
        StringBuilder text = new StringBuilder();
        if (request.has('p')) {
            text.append(users(row));
        }
        if (request.has('o') || request.has('e')) {
            row.tcp().ifPresent(information -> text.append(timer(information.timer())));
        }
        if (request.has('e')) {
            text.append(identity(row));
        }
        boolean isTimeWait = row.state() == TcpState.TIME_WAIT;
        if ((request.has('m') || request.has('i')) && !isTimeWait) {
            String details = (request.has('m') ? memory(row) : "")
                    + (request.has('i') ? row.tcp().map(this::figures).orElse("") : "");
            text.append(details.isEmpty() ? "" : request.has('O') ? details : "\n\t" + details);
        }
        return text.toString();
    }

    private String users(SocketRow row) {
        List<SocketHolders.Holder> found = new ArrayList<>(holders.of(row.socket()));
        Collections.reverse(found);
        if (found.isEmpty()) {
            return "";
        }
        return " users:(" + found.stream()
                .map(holder -> "(\"" + holder.name() + "\",pid=" + holder.pid() + ",fd=" + holder.descriptor() + ")")
                .collect(Collectors.joining(",")) + ")";
    }

    private String identity(SocketRow row) {
        lastCookie++;
        int inode = row.socket() == null ? 0 : 10_000 + lastCookie;
        return (inode == 0 ? "" : " ino:" + inode) + " sk:" + Integer.toHexString(lastCookie)
                + " cgroup:unreachable:1 <->";
    }

    // ---- timers ------------------------------------------------------------------------------------------------------------

    private static String timer(TcpInformation.Timer timer) {
        String name = switch (timer.kind()) {
            case OFF -> "";
            case RETRANSMISSION -> "on";
            case TIME_WAIT -> "timewait";
            case ZERO_WINDOW_PROBE -> "persist";
        };
        return name.isEmpty() ? "" : " timer:(" + name + ","
                + duration(timer.remainingNanos() / NANOS_PER_MILLISECOND) + "," + timer.retries() + ")";
    }

    /** The shorter a time is, the more exactly it is told. */
    private static String duration(long milliseconds) {
        long minutes = milliseconds / 60_000;
        long seconds = milliseconds / 1000 % 60;
        long rest = milliseconds % 1000;
        StringBuilder text = new StringBuilder();
        if (minutes > 0) {
            text.append(minutes).append("min");
            rest = 0;
            seconds = minutes > 9 ? 0 : seconds;
        }
        if (seconds > 0) {
            rest = seconds > 9 ? 0 : rest;
            text.append(seconds).append(rest > 0 ? "." : "sec");
        }
        return rest > 0 ? text + String.format(Locale.ROOT, "%03dms", rest) : text.toString();
    }

    // ---- memory ------------------------------------------------------------------------------------------------------------

    private static String memory(SocketRow row) {
        int receiveBuffer = row.tcp()
                .map(information -> information.figures() == null
                        ? LISTENING_BUFFER
                        : information.figures().receiveBuffer())
                .orElse(DATAGRAM_BUFFER);
        int sendBuffer = row.tcp().isEmpty()
                ? DATAGRAM_BUFFER
                : row.state() == TcpState.LISTEN ? LISTENING_SEND_BUFFER : CONNECTED_SEND_BUFFER;
        int received = row.state() == TcpState.LISTEN ? 0 : row.receiveQueue();
        int queued = row.state() == TcpState.LISTEN ? 0 : row.sendQueue();
        return String.format(Locale.ROOT, " skmem:(r%d,rb%d,t0,tb%d,f0,w%d,o0,bl0,d0)",
                received, receiveBuffer, sendBuffer, queued);
    }

    // ---- TCP's figures -----------------------------------------------------------------------------------------------------

    private String figures(TcpInformation information) {
        if (information.figures() == null) {
            return information.state() == TcpState.LISTEN ? " cubic cwnd:10" : "";
        }
        return new TcpFigures(information.figures(), request.has('o') || request.has('e'), request.has('n')).text();
    }
}
