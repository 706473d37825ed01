package netsh.commands.netcat;

import java.util.Optional;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.process.WaitResult;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;
import netsh.network.packet.Bytes;
import netsh.network.socket.Datagram;
import netsh.network.socket.UdpSocket;

/** Standard input goes to the socket, what comes goes to standard output, until neither has anything more to say. */
final class Conversation {
    private static final long SECOND = 1_000_000_000L;
    private static final int BUFFER = 16_384;

    private final Process process;
    private final Output out;
    private final OpenFile in;
    private final NetcatRequest request;
    private final UdpSocket socket;
    private boolean isInputOpen;
    private boolean isSocketOpen = true;
    private boolean isOver;
    private int received;
    private long quitNanos = Long.MAX_VALUE;

    Conversation(ToolContext context, NetcatRequest request, UdpSocket socket) {
        process = context.process();
        out = context.out();
        in = process.descriptors().at(0);
        this.request = request;
        this.socket = socket;
        isInputOpen = in != null && !request.has('d');
    }

    /** Something came before the conversation began. */
    void begin(Datagram first) {
        take(first);
    }

    /** Talks until the end. */
    void run() {
        while (!isOver && (isInputOpen || isSocketOpen)) {
            long idle = request.timeoutSeconds().isPresent()
                    ? process.deadlineAfter(request.timeoutSeconds().getAsInt() * SECOND) : Long.MAX_VALUE;
            WaitResult result = process.awaitUntil(this::isReady, Math.min(idle, quitNanos));
            if (result == WaitResult.TIMED_OUT) {
                return;
            }
            if (isSocketOpen && socket.isReadable()) {
                readSocket();
            } else if (isInputOpen && in.isReadable()) {
                readInput();
            }
        }
    }

    private boolean isReady() {
        return isSocketOpen && socket.isReadable() || isInputOpen && in.isReadable();
    }

    private void readSocket() {
        Optional<Datagram> datagram = socket.receive();
        if (datagram.isPresent()) {
            take(datagram.get());
        } else {
            socket.takeError();
            isSocketOpen = false;
        }
    }

    private void take(Datagram datagram) {
        byte[] octets = datagram.data().toArray();
        out.write(octets, 0, octets.length);
        received++;
        isOver = request.receiveLimit() > 0 && received >= request.receiveLimit();
    }

    private void readInput() {
        byte[] buffer = new byte[BUFFER];
        int count = in.read(process, buffer, 0, buffer.length);
        if (count < 0) {
            isInputOpen = false;
            request.quitSeconds().ifPresent(seconds -> quitNanos = process.deadlineAfter(seconds * SECOND));
            return;
        }
        try {
            socket.send(Bytes.of(buffer).slice(0, count));
        } catch (NetException refusal) {
            isInputOpen = false;
            isSocketOpen = false;
        }
    }
}
