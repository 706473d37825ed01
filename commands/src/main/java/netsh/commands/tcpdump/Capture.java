package netsh.commands.tcpdump;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.process.WaitQueue;
import netsh.commands.process.WaitResult;
import netsh.commands.tcpdump.filter.PacketFilter;
import netsh.commands.tcpdump.print.FramePrinter;
import netsh.commands.tool.ToolContext;
import netsh.network.link.Link;
import netsh.network.packet.EthernetFrame;
import netsh.network.socket.PacketSocket;

/**
 * One run. The kernel collects frames in a block and hands it on a second after its first frame, unless they are wanted
 * at once (packet_mmap's TPACKET_V3): what is in the block when a signal ends the run is counted and not printed.
 */
final class Capture {
    private static final long BLOCK_NANOS = 1_000_000_000L;

    private final ToolContext context;
    private final CaptureRequest request;
    private final CaptureSource source;
    private final PacketFilter filter;
    private final FramePrinter printer;
    private final boolean isImmediate;
    private final Deque<CapturedFrame> block = new ArrayDeque<>();
    private final WaitQueue arrivals = new WaitQueue();
    private long received;
    private long captured;
    private long referenceNanos = -1;

    Capture(ToolContext context, CaptureRequest request, CaptureSource source, PacketFilter filter,
            FramePrinter printer) {
        this.context = context;
        this.request = request;
        this.source = source;
        this.filter = filter;
        this.printer = printer;
        isImmediate = request.isLineBuffered() || context.out().isTerminal();
    }

    /** Captures until there is enough or a signal comes; answers the exit status. */
    int run() {
        Process process = context.process();
        process.catchSignal(Signal.INT);
        process.catchSignal(Signal.TERM);
        if (request.isLineBuffered()) {
            context.out().setBuffering(Output.Buffering.LINE);
        }
        PacketSocket socket = source.open(context.namespace(), this::see);
        boolean isPromiscuous = request.isPromiscuous() && source.link().isPresent();
        if (isPromiscuous) {
            source.link().get().addPromiscuity(1);
        }
        try {
            announce();
            boolean goesOn = true;
            while (goesOn) {
                goesOn = printNextBlock(process);
            }
        } finally {
            socket.close();
            if (isPromiscuous) {
                source.link().get().addPromiscuity(-1);
            }
        }
        context.out().flush();
        report();
        return 0;
    }

    private void announce() {
        if (source.link().isEmpty()) {
            context.err().println("tcpdump: data link type LINUX_SLL2");
        }
        String description = source.description(request.snapshotLength());
        if (request.printing().verbose()) {
            context.err().println("tcpdump: " + description);
        } else {
            context.err().println("tcpdump: verbose output suppressed, use -v[v]... for full protocol decode\n"
                    + description);
        }
    }

    private void see(Link link, EthernetFrame frame, boolean outgoing) {
        if (!filter.accepts(frame, outgoing)) {
            return;
        }
        received++;
        // libpcap passes over what the loopback link sends, because it receives the same.
        if (!outgoing || !link.isLoopback()) {
            block.add(new CapturedFrame(link, frame, outgoing, context.namespace().events().nowNanos()));
            arrivals.wakeAll();
        }
    }

    /** Waits for the next frames and prints them; whether the run goes on. */
    private boolean printNextBlock(Process process) {
        if (process.await(arrivals, () -> !block.isEmpty()) == WaitResult.SIGNALLED) {
            return interrupted(process);
        }
        long end = block.element().timeNanos() + BLOCK_NANOS;
        if (!isImmediate && process.await(null, null, end) == WaitResult.SIGNALLED) {
            return interrupted(process);
        }
        while (!block.isEmpty()) {
            print(block.remove());
            captured++;
            if (captured == request.most()) {
                return false;
            }
        }
        return true;
    }

    /** A line may have been begun, so tcpdump ends it. */
    private boolean interrupted(Process process) {
        process.takeSignal();
        context.out().println();
        return false;
    }

    private void print(CapturedFrame seen) {
        if (referenceNanos < 0) {
            referenceNanos = seen.timeNanos();
        }
        String time = request.timeStyle().text(seen.timeNanos(), referenceNanos);
        if (!request.timeStyle().isFromFirst()) {
            referenceNanos = seen.timeNanos();
        }
        context.out().println(time + text(seen));
    }

    private String text(CapturedFrame seen) {
        if (source.isCooked()) {
            return printer.oldCookedText(seen.frame(), seen.outgoing());
        }
        if (source.isRaw()) {
            return printer.rawText(seen.frame());
        }
        if (source.link().isPresent()) {
            return printer.text(seen.frame());
        }
        String direction = seen.outgoing() ? "Out" : received(seen);
        return String.format(Locale.ROOT, "%-5s %-3s ", seen.link().name(), direction)
                + printer.cookedText(seen.frame(), seen.link().index());
    }

    private static String received(CapturedFrame seen) {
        if (seen.frame().destination().isBroadcast()) {
            return "B";
        }
        if (seen.frame().destination().isMulticast()) {
            return "M";
        }
        boolean isOurs = seen.link().isLoopback() || seen.frame().destination().equals(seen.link().address());
        return isOurs ? "In" : "P";
    }

    private void report() {
        context.err().println(count(captured) + " captured\n" + count(received) + " received by filter\n"
                + "0 packets dropped by kernel");
    }

    private static String count(long packets) {
        return packets + (packets == 1 ? " packet" : " packets");
    }
}
