package netsh.commands.udhcpc;

import java.util.Optional;
import netsh.commands.dhcp.LeaseSocket;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.dhcp.DhcpMessageType;
import netsh.network.dhcp.DhcpOption;
import netsh.network.dhcp.DhcpOptions;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.packet.Bytes;

/**
 * The client's states (RFC 2131, figure 5), as far as a lab meets them:
 *
 * <pre>
 *   SELECTING --offer--> REQUESTING --ACK--> BOUND --half the lease--> RENEWING --ACK--> BOUND
 *       ^                    | NAK                                         | NAK, or the lease ends
 *       +--------------------+---------------------------------------------+
 * </pre>
 */
final class LeaseKeeper {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int NAK_PAUSE_SECONDS = 3;
    private static final long DEFAULT_LEASE_SECONDS = 3600;

    private enum State {
        SELECTING,
        REQUESTING,
        BOUND,
        RENEWING
    }

    /**
     * How far it came.
     *
     * @param isFinal whether it ended; else it goes on behind the foreground
     * @param status the exit status
     */
    record Outcome(boolean isFinal, int status) {
        static final Outcome CONTINUE = new Outcome(false, 0);
    }

    private final UdhcpcSettings settings;
    private final Link link;
    private final LeaseSocket socket;
    private State state = State.SELECTING;
    private boolean begun;
    private boolean background;
    private int sent;
    private int transactionId;
    private Ipv4Address server = Ipv4Address.ANY;
    private Ipv4Address offered = Ipv4Address.ANY;
    private DhcpMessage lease;
    private long leaseEndsNanos;
    private long renewsNanos;
    private ToolContext context;
    private UdhcpcScript script;

    LeaseKeeper(UdhcpcSettings settings, Link link) {
        this.settings = settings;
        this.link = link;
        socket = new LeaseSocket(link);
    }

    void close() {
        socket.close();
    }

    /** Goes on from where it is; behind the foreground where it was called before. */
    Outcome run(ToolContext runningContext) {
        context = runningContext;
        script = new UdhcpcScript(context, settings);
        background = begun;
        Process process = context.process();
        process.catchSignal(Signal.TERM);
        process.catchSignal(Signal.USR1);
        process.catchSignal(Signal.USR2);
        if (!begun) {
            begun = true;
            transactionId = context.namespace().random().nextInt();
            script.run("deconfig", Optional.empty());
        }
        while (true) {
            Optional<Outcome> outcome =
                    switch (state) {
                        case SELECTING -> select();
                        case REQUESTING -> request();
                        case BOUND -> hold();
                        case RENEWING -> renew();
                    };
            if (outcome.isPresent()) {
                return outcome.get();
            }
            Optional<Signal> signal = process.takeSignal();
            if (signal.isPresent() && signal.get() == Signal.TERM) {
                return terminated();
            }
            signal.filter(known -> known == Signal.USR2).ifPresent(known -> release());
            signal.filter(known -> known == Signal.USR1).ifPresent(known -> renewsNanos = now());
        }
    }

    private long now() {
        return context.process().scheduler().events().nowNanos();
    }

    private void say(String text) {
        context.err().println("udhcpc: " + text);
    }

    // ---- states ---------------------------------------------------------------------------------------------------

    private Optional<Outcome> select() {
        if (sent >= settings.tries()) {
            return failed();
        }
        sent++;
        say("broadcasting discover");
        DhcpOptions options = options(DhcpMessageType.DISCOVER);
        if (settings.wanted().isPresent()) {
            options = options.with(DhcpOption.REQUESTED_ADDRESS, settings.wanted().get());
        }
        send(options);
        Optional<DhcpMessage> offer = await(DhcpMessageType.OFFER);
        if (offer.isPresent()) {
            offered = offer.get().yourAddress();
            server = offer.get().options().address(DhcpOption.SERVER_IDENTIFIER).orElse(Ipv4Address.ANY);
            state = State.REQUESTING;
            sent = 0;
        }
        return Optional.empty();
    }

    private Optional<Outcome> failed() {
        script.run("leasefail", Optional.empty());
        sent = 0;
        if (settings.flags().background() && !background) {
            say("no lease, forking to background");
            return Optional.of(Outcome.CONTINUE);
        }
        if (settings.flags().exitOnFailure() && !background) {
            say("no lease, failing");
            return Optional.of(new Outcome(true, 1));
        }
        context.process().sleepNanos(settings.againSeconds() * NANOS_PER_SECOND);
        return Optional.empty();
    }

    private Optional<Outcome> request() {
        if (sent >= settings.tries()) {
            begin();
            return Optional.empty();
        }
        sent++;
        say("broadcasting select for " + offered + ", server " + server);
        send(options(DhcpMessageType.REQUEST)
                .with(DhcpOption.REQUESTED_ADDRESS, offered)
                .with(DhcpOption.SERVER_IDENTIFIER, server));
        return answered();
    }

    private Optional<Outcome> answered() {
        Optional<DhcpMessage> answer = await(DhcpMessageType.ACK, DhcpMessageType.NAK);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        if (answer.get().options().type().orElseThrow() == DhcpMessageType.NAK) {
            say("received DHCP NAK");
            script.run("nak", answer);
            if (state != State.REQUESTING) {
                script.run("deconfig", Optional.empty());
            }
            context.process().sleepNanos(NAK_PAUSE_SECONDS * NANOS_PER_SECOND);
            begin();
            return Optional.empty();
        }
        return bound(answer.get());
    }

    private Optional<Outcome> bound(DhcpMessage acknowledgement) {
        lease = acknowledgement;
        long seconds = lease.options().number(DhcpOption.LEASE_TIME).orElse(DEFAULT_LEASE_SECONDS);
        server = lease.options().address(DhcpOption.SERVER_IDENTIFIER).orElse(server);
        say("lease of " + lease.yourAddress() + " obtained from " + server + ", lease time " + seconds);
        leaseEndsNanos = now() + seconds * NANOS_PER_SECOND;
        renewsNanos = now() + seconds * NANOS_PER_SECOND / 2;
        script.run(state == State.REQUESTING ? "bound" : "renew", Optional.of(lease));
        state = State.BOUND;
        if (settings.flags().quit() && !background) {
            if (settings.flags().release()) {
                release();
            }
            return Optional.of(new Outcome(true, 0));
        }
        return background || settings.flags().foreground() ? Optional.empty() : Optional.of(Outcome.CONTINUE);
    }

    private Optional<Outcome> hold() {
        socket.await(context.process(), renewsNanos);
        if (now() >= renewsNanos && lease != null) {
            state = State.RENEWING;
            sent = 0;
        }
        return Optional.empty();
    }

    private Optional<Outcome> renew() {
        if (now() >= leaseEndsNanos) {
            say("lease lost, entering init state");
            script.run("deconfig", Optional.empty());
            begin();
            return Optional.empty();
        }
        say(sent == 0 ? "sending renew to server " + server : "broadcasting renew");
        sent++;
        send(options(DhcpMessageType.REQUEST));
        Optional<Outcome> outcome = answered();
        if (state == State.RENEWING) {
            long pause = Math.max(NANOS_PER_SECOND * settings.pauseSeconds(), (leaseEndsNanos - now()) / 2);
            context.process().sleepNanos(Math.min(pause, Math.max(0, leaseEndsNanos - now())));
        }
        return outcome;
    }

    private void begin() {
        state = State.SELECTING;
        sent = 0;
        lease = null;
        transactionId = context.namespace().random().nextInt();
    }

    /** Gives the lease back and waits without one. */
    private void release() {
        say("entering released state");
        if (lease != null) {
            DhcpOptions options = DhcpOptions.NONE
                    .with(DhcpMessageType.RELEASE)
                    .with(DhcpOption.SERVER_IDENTIFIER, server);
            send(withIdentifier(options));
            lease = null;
        }
        script.run("deconfig", Optional.empty());
        renewsNanos = Long.MAX_VALUE - 1;
    }

    private Outcome terminated() {
        say("received SIGTERM");
        if (settings.flags().release() && state == State.BOUND && lease != null) {
            release();
        }
        return new Outcome(true, 0);
    }

    // ---- messages -------------------------------------------------------------------------------------------------

    private DhcpOptions options(DhcpMessageType type) {
        DhcpOptions options = withIdentifier(DhcpOptions.NONE.with(type))
                .with(DhcpOption.MAXIMUM_SIZE, Bytes.of(new byte[] {2, 64}));
        if (!settings.requested().isEmpty()) {
            byte[] numbers = new byte[settings.requested().size()];
            int next = 0;
            for (int number : settings.requested()) {
                numbers[next++] = (byte) number;
            }
            options = options.with(DhcpOption.PARAMETER_REQUEST_LIST, Bytes.of(numbers));
        }
        for (var option : settings.sent().all().entrySet()) {
            options = options.with(option.getKey(), option.getValue());
        }
        return options;
    }

    private DhcpOptions withIdentifier(DhcpOptions options) {
        if (settings.flags().anonymous()) {
            return options;
        }
        byte[] identifier = new byte[7];
        identifier[0] = 1;
        for (int i = 0; i < 6; i++) {
            identifier[i + 1] = (byte) link.address().octet(i);
        }
        return options.with(DhcpOption.CLIENT_IDENTIFIER, Bytes.of(identifier));
    }

    private void send(DhcpOptions options) {
        DhcpMessage message = DhcpMessage.request(transactionId, link.address(), options);
        message = settings.flags().broadcast() ? message.toEverybody() : message;
        try {
            socket.broadcast(lease == null ? message : message.from(lease.yourAddress()));
        } catch (NetException refused) {
            say("sendto: " + refused.errno().text());
        }
    }

    private Optional<DhcpMessage> await(DhcpMessageType... wanted) {
        long deadline = context.process().deadlineAfter(settings.pauseSeconds() * NANOS_PER_SECOND);
        while (now() < deadline && !context.process().hasSignal()) {
            Optional<DhcpMessage> message = socket.await(context.process(), deadline);
            if (message.isPresent() && message.get().transactionId() == transactionId) {
                Optional<DhcpMessageType> type = message.get().options().type();
                for (DhcpMessageType known : wanted) {
                    if (type.isPresent() && type.get() == known) {
                        return message;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
