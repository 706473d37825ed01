package netsh.commands.netcat;

import netsh.commands.process.OpenFile;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.process.WaitResult;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;
import netsh.network.packet.Bytes;

/** Standard input goes to the peer, what comes goes to standard output, until neither has anything more to say. */
final class Conversation {
    private static final long SECOND = 1_000_000_000L;
    private static final int BUFFER = 16_384;

    /** What nc itself takes from one thing to the next; answers of a near peer come meanwhile. */
    static final long STEP_NANOS = 50_000;

    private final Process process;
    private final Output out;
    private final OpenFile in;
    private final NetcatRequest request;
    private final Peer peer;
    private boolean isInputOpen;
    private boolean isPeerOpen = true;
    private boolean isWayToPeerOpen = true;
    private boolean isOver;
    private Bytes toSend = Bytes.EMPTY;
    private int received;
    private long quitNanos = Long.MAX_VALUE;

    Conversation(ToolContext context, NetcatRequest request, Peer peer) {
        process = context.process();
        out = context.out();
        in = process.descriptors().at(0);
        this.request = request;
        this.peer = peer;
        isInputOpen = in != null && !request.has('d');
    }

    /** Something came before the conversation began. */
    void begin(Bytes first) {
        take(first);
    }

    /** Talks until the end. */
    void run() {
        while (!isOver()) {
            request.intervalSeconds().ifPresent(seconds -> process.sleepNanos(seconds * SECOND));
            long idle = request.timeoutSeconds().isPresent()
                    ? process.deadlineAfter(request.timeoutSeconds().getAsInt() * SECOND) : Long.MAX_VALUE;
            WaitResult result = process.awaitUntil(this::isReady, Math.min(idle, quitNanos));
            if (result == WaitResult.TIMED_OUT) {
                return;
            }
            step();
            process.sleepNanos(STEP_NANOS);
        }
    }

    private boolean isOver() {
        boolean hasNothingToSend = toSend.length() == 0;
        boolean areInputsGone = !isInputOpen && !isPeerOpen && hasNothingToSend;
        boolean areOutputsGone = !isWayToPeerOpen && !isPeerOpen;
        boolean isAnswered = request.has('l') && !isPeerOpen && hasNothingToSend;
        return isOver || areInputsGone || areOutputsGone || isAnswered;
    }

    private boolean isReady() {
        return isPeerOpen && (peer.isReadable() || peer.isGone())
                || wantsInput() && in.isReadable()
                || toSend.length() > 0 && peer.isWritable();
    }

    private boolean wantsInput() {
        return isInputOpen && toSend.length() == 0;
    }

    private void step() {
        if (isPeerOpen && peer.isReadable()) {
            readPeer();
        } else if (isPeerOpen && peer.isGone()) {
            isPeerOpen = false;
            isWayToPeerOpen = false;
        } else if (toSend.length() > 0) {
            send();
        } else if (isInputOpen && in.isReadable()) {
            readInput();
        }
    }

    private void readPeer() {
        try {
            Bytes data = peer.receive();
            if (data.length() > 0 || request.has('u')) {
                take(data);
            } else {
                isPeerOpen = false;
            }
        } catch (NetException broken) {
            isPeerOpen = false;
            isWayToPeerOpen = request.has('u');
        }
    }

    private void take(Bytes data) {
        byte[] octets = data.toArray();
        out.write(octets, 0, octets.length);
        received++;
        isOver = request.receiveLimit() > 0 && received >= request.receiveLimit();
    }

    private void readInput() {
        byte[] buffer = new byte[BUFFER];
        int count = in.read(process, buffer, 0, buffer.length);
        if (count < 0) {
            endInput();
            return;
        }
        if (isWayToPeerOpen) {
            Bytes data = Bytes.of(buffer, 0, count);
            toSend = request.has('C') ? withNetworkLineEnds(data) : data;
            send();
        }
    }

    private static Bytes withNetworkLineEnds(Bytes data) {
        return Bytes.ofLatin1(data.latin1().replace("\r\n", "\n").replace("\n", "\r\n"));
    }

    private void endInput() {
        isInputOpen = false;
        if (request.has('N')) {
            peer.shutDown();
        }
        request.quitSeconds().ifPresent(seconds -> quitNanos = process.deadlineAfter(seconds * SECOND));
    }

    private void send() {
        try {
            int count = peer.send(toSend);
            toSend = toSend.slice(count, toSend.length());
        } catch (NetException refusal) {
            toSend = Bytes.EMPTY;
            isInputOpen = false;
            isWayToPeerOpen = false;
            isPeerOpen &= !request.has('u');
        }
    }
}
