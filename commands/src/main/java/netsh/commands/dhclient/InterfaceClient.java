package netsh.commands.dhclient;

import java.util.Optional;
import netsh.commands.dhcp.LeaseSocket;
import netsh.commands.process.WaitQueue;
import netsh.commands.process.WallClock;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.dhcp.DhcpMessageType;
import netsh.network.error.NetException;
import netsh.network.link.Link;

/**
 * One interface's client (RFC 2131, figure 5). It never waits itself: its owner lets it go on when something came, or
 * at the moment that it names. The sentences are those of ISC's client.
 */
final class InterfaceClient {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private enum State {
        INIT,
        SELECTING,
        REQUESTING,
        REBOOTING,
        BOUND,
        RENEWING,
        REBINDING
    }

    /** What a step led to, from the least to the most that the owner must act upon. */
    enum Progress {
        WAITING,
        NO_LEASE,
        BOUND
    }

    private final Session session;
    private final Link link;
    private final LeaseSocket socket;
    private final ClientMessages messages;
    private final Backoff backoff;
    private ToolContext context;
    private State state = State.INIT;
    private Optional<Lease> active = Optional.empty();
    private DhcpMessage offer;
    private long firstSent;
    private long wakesAt = Long.MAX_VALUE;

    InterfaceClient(Session session, Link link, WaitQueue queue) {
        this.session = session;
        this.link = link;
        context = session.context();
        socket = new LeaseSocket(link, queue);
        messages = new ClientMessages(session, link, socket);
        backoff = new Backoff(context.namespace().random(), session.configuration().backoffCutoff());
    }

    Link link() {
        return link;
    }

    void close() {
        socket.close();
    }

    boolean isReadable() {
        return socket.isReadable();
    }

    /** The moment of virtual time at which it goes on by itself, in nanoseconds. */
    long deadlineNanos() {
        return wakesAt == Long.MAX_VALUE
                ? Long.MAX_VALUE
                : (wakesAt - WallClock.START.getEpochSecond()) * NANOS_PER_SECOND;
    }

    /** Begins: with the address that it remembers, or by asking for one. */
    void begin(ToolContext running) {
        context = running;
        active = session.leases().find(link.name(), now());
        if (active.isPresent() && active.get().rebinds() > now()) {
            enter(State.REBOOTING);
            request();
        } else {
            discoverAnew();
        }
    }

    /** Takes what came and does what is due. */
    Progress step(ToolContext running) {
        context = running;
        Progress progress = Progress.WAITING;
        while (true) {
            Optional<DhcpMessage> message = socket.poll();
            Progress reached = Progress.WAITING;
            if (message.isPresent()) {
                reached = receive(message.get());
            } else if (now() >= wakesAt) {
                reached = wake();
            } else {
                return progress;
            }
            progress = reached.compareTo(progress) > 0 ? reached : progress;
        }
    }

    private long now() {
        return session.now();
    }

    private void enter(State next) {
        state = next;
        firstSent = now();
        backoff.reset();
        if (next != State.REQUESTING) {
            messages.beginTransaction();
        }
    }

    private Progress wake() {
        switch (state) {
            case INIT -> discoverAnew();
            case SELECTING -> {
                return discover();
            }
            case BOUND -> {
                enter(State.RENEWING);
                request();
            }
            case REQUESTING, REBOOTING, RENEWING, REBINDING -> request();
        }
        return Progress.WAITING;
    }

    // ---- asking ---------------------------------------------------------------------------------------------------

    private void discoverAnew() {
        enter(State.SELECTING);
        discover();
    }

    private Progress discover() {
        long end = firstSent + session.configuration().timeout();
        if (now() > end) {
            return giveUp();
        }
        int pause = backoff.next(end + 1 - now());
        session.say("DHCPDISCOVER on " + link.name() + " to 255.255.255.255 port 67 interval " + pause);
        messages.discover(active.map(Lease::address));
        wakesAt = now() + pause;
        return Progress.WAITING;
    }

    private Progress giveUp() {
        session.say("No DHCPOFFERS received.");
        Optional<Lease> recorded = session.leases().find(link.name(), now());
        if (recorded.isPresent()) {
            session.say("Trying recorded lease " + recorded.get().address());
            if (session.script().run(context, "TIMEOUT", link.name(), Optional.empty(), recorded) == 0) {
                active = recorded;
                state = State.BOUND;
                wakesAt = recorded.get().renews();
                session.say(wakesAt > now()
                        ? "bound: renewal in " + (wakesAt - now()) + " seconds."
                        : "bound: immediate renewal.");
                return Progress.BOUND;
            }
            session.say("Unexpired leases exhausted.");
        }
        if (session.endsOnFailure()) {
            session.say("Unable to obtain a lease on first try.  Exiting.");
        } else {
            session.say("No working leases in persistent database - sleeping.");
        }
        session.script().run(context, "FAIL", link.name(), active, Optional.empty());
        active = Optional.empty();
        state = State.INIT;
        int retry = session.configuration().retry();
        wakesAt = now() + (retry + 1) / 2 + context.namespace().random().nextInt(retry);
        return Progress.NO_LEASE;
    }

    private void request() {
        boolean isNew = state == State.REQUESTING || state == State.REBOOTING;
        if (isNew && now() - firstSent > session.configuration().reboot()) {
            discoverAnew();
            return;
        }
        if (!isNew && now() >= active.orElseThrow().expires()) {
            lose();
            return;
        }
        if (state == State.RENEWING && now() >= active.orElseThrow().rebinds()) {
            state = State.REBINDING;
        }
        Ipv4Address wanted = state == State.REQUESTING
                ? offer.yourAddress()
                : active.orElseThrow().address();
        Ipv4Address destination =
                state == State.RENEWING ? active.orElseThrow().server() : Ipv4Address.LIMITED_BROADCAST;
        session.say("DHCPREQUEST for " + wanted + " on " + link.name() + " to " + destination + " port 67");
        switch (state) {
            case REQUESTING -> messages.select(offer);
            case REBOOTING -> messages.verify(wanted);
            default -> messages.prolong(wanted, destination);
        }
        wakesAt = now() + backoff.next(isNew ? Long.MAX_VALUE : active.orElseThrow().expires() - now());
    }

    private void lose() {
        session.script().run(context, "EXPIRE", link.name(), active, Optional.empty());
        active = Optional.empty();
        discoverAnew();
    }

    // ---- answers --------------------------------------------------------------------------------------------------

    private Progress receive(DhcpMessage message) {
        Optional<DhcpMessageType> type = message.options().type();
        if (message.transactionId() != messages.transactionId() || type.isEmpty()) {
            return Progress.WAITING;
        }
        if (state == State.SELECTING && type.get() == DhcpMessageType.OFFER) {
            session.say("DHCPOFFER of " + message.yourAddress() + " from " + ClientMessages.sender(message));
            offer = message;
            enter(State.REQUESTING);
            request();
        } else if (isAsking() && type.get() == DhcpMessageType.NAK) {
            session.say("DHCPNAK from " + ClientMessages.sender(message));
            refused();
        } else if (isAsking() && type.get() == DhcpMessageType.ACK) {
            session.say("DHCPACK of " + message.yourAddress() + " from " + ClientMessages.sender(message));
            bind(message);
            return Progress.BOUND;
        }
        return Progress.WAITING;
    }

    private boolean isAsking() {
        return state == State.REQUESTING
                || state == State.REBOOTING
                || state == State.RENEWING
                || state == State.REBINDING;
    }

    private void refused() {
        if (state == State.RENEWING || state == State.REBINDING) {
            lose();
        } else {
            active = Optional.empty();
            discoverAnew();
        }
    }

    private void bind(DhcpMessage acknowledgement) {
        String reason =
                switch (state) {
                    case REBOOTING -> "REBOOT";
                    case RENEWING -> "RENEW";
                    case REBINDING -> "REBIND";
                    default -> "BOUND";
                };
        Lease lease = messages.lease(acknowledgement, now());
        remember(lease);
        session.script().run(context, reason, link.name(), active, Optional.of(lease));
        active = Optional.of(lease);
        state = State.BOUND;
        wakesAt = lease.renews();
        session.say("bound to " + lease.address() + " -- renewal in " + Math.max(0, wakesAt - now()) + " seconds.");
    }

    private void remember(Lease lease) {
        try {
            session.leases().add(context.files(), lease);
        } catch (NetException refused) {
            session.say("can't create " + session.arguments().leaseFile() + ": " + refused.errno().text());
        }
    }

    // ---- the end --------------------------------------------------------------------------------------------------

    /** Gives back what an earlier client got. */
    void release() {
        active = session.leases().find(link.name(), now());
        if (active.isEmpty()) {
            return;
        }
        Lease lease = active.get();
        session.say("DHCPRELEASE of " + lease.address() + " on " + link.name() + " to " + lease.server() + " port 67");
        messages.beginTransaction();
        messages.release(lease);
        remember(lease.endedAt(now()));
        session.script().run(context, "RELEASE", link.name(), active, Optional.empty());
    }

    /** Takes the address off, and keeps the lease for the next time; ISC's client begins before it ends, so this too. */
    void stop() {
        begin(context);
        session.script().run(context, "STOP", link.name(), active, Optional.empty());
    }
}
