package netsh.network.tcp;

import java.util.Optional;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.packet.Bytes;
import netsh.network.packet.TcpSegment;

/**
 * One connection (struct tcp_sock): its state, and what its user asks of it. Segments that come are the business of
 * {@link SegmentReceiver}, those that go of {@link SegmentSender}, lost ones of {@link LossRecovery}.
 */
final class TcpConnection {
    static final int SEND_BUFFER = 2_626_560;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int TIME_WAIT_SECONDS = 60;

    final NetworkNamespace namespace;
    final TcpTable table;
    final ConnectionKey key;
    final SendOptions options;
    final SegmentSender sender;
    final SegmentReceiver receiver;
    final LossRecovery recovery;
    final SegmentOptions segmentOptions;
    final RoundTripTime roundTrip = new RoundTripTime();
    final CongestionWindow congestion = new CongestionWindow();
    final ReceiveWindow window = new ReceiveWindow();
    final SendQueue unsent = new SendQueue();
    final RetransmissionQueue sent = new RetransmissionQueue();
    final ReceiveQueue received = new ReceiveQueue();
    final TcpCounters counters = new TcpCounters();
    final LazyTimer delayedAcknowledgment;
    final LazyTimer waiting;

    TcpState state = TcpState.CLOSE;
    /** The listening socket's side; null for a connection that was begun here. */
    TcpListener listener;
    /** Who uses it; null before it is accepted and after it is closed. */
    TcpSocket socket;

    /** The first octet that is not acknowledged (SND.UNA), and the number of the next one to send (SND.NXT). */
    int unacknowledged;
    int next;
    /** How much the other side takes, in octets, and which segment said so. */
    int peerWindow;
    int peerWindowMost;
    int windowSequence;
    int windowAcknowledgment;
    /** The octet that is expected next (RCV.NXT). */
    int expected;

    boolean isFinWanted;
    boolean isFinSent;
    boolean isFinReceived;
    /** Whether its user knows that no more data comes. */
    boolean isFinRead;
    boolean isOrphan;
    Errno error;
    /** What ICMP said that need not be the last word. */
    Errno softError;
    /** Whether its socket is one of IPv6, though the addresses are those of IPv4. */
    boolean isMapped;
    boolean reusesAddress;
    boolean reusesPort;

    TcpConnection(TcpTable table, ConnectionKey key, SendOptions options) {
        this.table = table;
        this.key = key;
        this.options = options;
        namespace = table.namespace();
        segmentOptions = new SegmentOptions(this);
        sender = new SegmentSender(this);
        receiver = new SegmentReceiver(this);
        recovery = new LossRecovery(this);
        delayedAcknowledgment = new LazyTimer(namespace.events(), sender::acknowledge);
        waiting = new LazyTimer(namespace.events(), this::end);
        counters.lastSentNanos = namespace.events().nowNanos();
        counters.lastReceivedNanos = counters.lastSentNanos;
        counters.lastAcknowledgedNanos = counters.lastSentNanos;
    }

    /** Whether it may receive from a link; null stands for any. */
    boolean accepts(Link link) {
        return link == null || options.link() == null || link.isWithin(options.link());
    }

    // ---- beginning ---------------------------------------------------------------------------------------------------

    /** Begins as the side that asks. */
    void open() throws NetException {
        segmentOptions.learnPath();
        int initial = namespace.random().nextInt();
        unacknowledged = initial;
        next = initial;
        state = TcpState.SYN_SENT;
        table.enter(this);
        sender.sendSynchronization(TcpSegment.SYN);
    }

    /** Begins as the side that was asked. */
    void answer(TcpSegment synchronization) throws NetException {
        segmentOptions.learnPath();
        segmentOptions.learn(synchronization.options());
        expected = synchronization.sequence() + 1;
        notePeerWindow(synchronization, synchronization.window());
        int initial = namespace.random().nextInt();
        unacknowledged = initial;
        next = initial;
        state = TcpState.SYN_RECV;
        table.enter(this);
        sender.sendSynchronization(TcpSegment.SYN | TcpSegment.ACK);
    }

    void notePeerWindow(TcpSegment segment, int octets) {
        peerWindow = octets;
        peerWindowMost = Math.max(peerWindowMost, octets);
        windowSequence = segment.sequence();
        windowAcknowledgment = segment.acknowledgment();
    }

    // ---- what the user asks --------------------------------------------------------------------------------------------

    /** Octets that may be given to it now. */
    int room() {
        return Math.max(0, SEND_BUFFER / 2 - unsent.length() - (next - unacknowledged));
    }

    void send(Bytes data) {
        unsent.add(data);
        sender.push();
    }

    Bytes read(int most) {
        Bytes data = received.take(most);
        isFinRead |= data.length() == 0 && isFinReceived;
        if (data.length() > 0) {
            window.read(data.length(), namespace.events().nowNanos(), Math.max(1, roundTrip.smoothedNanos()));
            if (state.mayReceive() && window.isWorthTelling(expected, received.occupied())) {
                sender.acknowledge();
            }
        }
        return data;
    }

    /** No more is to be sent (shutdown(2) of the sending side). */
    void finish() {
        if (isFinWanted || !(state.maySend() || state == TcpState.SYN_RECV)) {
            return;
        }
        isFinWanted = true;
        changeState(state == TcpState.CLOSE_WAIT ? TcpState.LAST_ACK : TcpState.FIN_WAIT1);
        sender.push();
    }

    /** Its user is gone (tcp_close): what was not read is lost, which the other side is told. */
    void close() {
        socket = null;
        isOrphan = true;
        if (state == TcpState.SYN_SENT || state == TcpState.CLOSE) {
            end();
        } else if (received.length() > 0) {
            received.clear();
            abort();
        } else {
            finish();
            if (state == TcpState.FIN_WAIT2) {
                waiting.set(table.settings().finTimeoutSeconds() * NANOS_PER_SECOND);
            }
        }
    }

    /** Ends it at once and tells the other side. */
    void abort() {
        if (state.isSynchronized() || state == TcpState.SYN_RECV) {
            sender.sendReset();
        }
        end();
    }

    // ---- ending --------------------------------------------------------------------------------------------------------

    void changeState(TcpState newState) {
        state = newState;
    }

    /** Ends with an error that its user gets to know. */
    void fail(Errno reason) {
        error = reason;
        end();
    }

    /** It is over; nothing of it remains in the namespace. */
    void end() {
        if (state == TcpState.CLOSE && !table.has(this)) {
            return;
        }
        changeState(TcpState.CLOSE);
        unsent.clear();
        sent.clear();
        stopTimers();
        table.leave(this);
        if (listener != null) {
            listener.forget(this);
        }
        wake();
    }

    void stopTimers() {
        recovery.stop();
        delayedAcknowledgment.discard();
        waiting.discard();
    }

    /** Both sides are done; stray segments are answered for a while. */
    void waitAWhile() {
        changeState(TcpState.TIME_WAIT);
        recovery.stop();
        delayedAcknowledgment.discard();
        waiting.set(TIME_WAIT_SECONDS * NANOS_PER_SECOND);
        wake();
    }

    // ---- news ------------------------------------------------------------------------------------------------------------

    void wake() {
        if (socket != null) {
            socket.changed();
        }
    }

    Optional<Errno> takeError() {
        Errno taken = error;
        error = null;
        return Optional.ofNullable(taken);
    }
}
