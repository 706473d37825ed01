package netsh.network.link;

import java.util.ArrayList;
import java.util.List;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;

/** What a link is to the macvlans on it (struct macvlan_port): it hands out what comes in. */
final class MacvlanPort implements FrameHandler {
    private static final long LATENCY_NANOS = 5_000;

    private final Link link;
    private final MacAddress permanentAddress;
    private final boolean passthru;
    /** In the order in which they were made. */
    private final List<MacvlanLink> macvlans = new ArrayList<>(2);

    MacvlanPort(Link link, boolean passthru) {
        this.link = link;
        this.passthru = passthru;
        permanentAddress = link.address();
    }

    /**
     * The port that a link is, or a new one.
     *
     * @throws NetException EINVAL where the link cannot have macvlans, or not of that mode, EBUSY where another handler
     *         takes its frames
     */
    static MacvlanPort on(Link link, MacvlanMode mode) throws NetException {
        if (!(link.frameHandler() instanceof MacvlanPort port)) {
            if (!link.isEthernet() || link.isLoopback()) {
                throw new NetException(Errno.EINVAL);
            }
            if (link.frameHandler() != null) {
                throw new NetException(Errno.EBUSY);
            }
            return new MacvlanPort(link, mode == MacvlanMode.PASSTHRU);
        }
        if (port.passthru || mode == MacvlanMode.PASSTHRU) {
            throw new NetException(Errno.EINVAL);
        }
        return port;
    }

    Link link() {
        return link;
    }

    boolean isPassthru() {
        return passthru;
    }

    void add(MacvlanLink macvlan) {
        link.assignFrameHandler(this);
        macvlans.add(macvlan);
        link.addStacked(macvlan);
    }

    void remove(MacvlanLink macvlan) {
        macvlans.remove(macvlan);
        link.removeStacked(macvlan);
        if (macvlans.isEmpty()) {
            link.assignFrameHandler(null);
            if (passthru && link.isRegistered() && !link.address().equals(permanentAddress)) {
                link.assignAddress(permanentAddress);
            }
        }
    }

    /** Whether an address is the link's own or that of a macvlan that is up (macvlan_addr_busy). */
    boolean isTaken(MacAddress address) {
        return link.address().equals(address) || station(address) != null;
    }

    /** The macvlan that is up and has an address; null where none has. */
    MacvlanLink station(MacAddress address) {
        for (MacvlanLink macvlan : macvlans) {
            if (macvlan.isUp() && macvlan.address().equals(address)) {
                return macvlan;
            }
        }
        return null;
    }

    /** The longest queue that any of its macvlans asks for. */
    long broadcastQueue() {
        return macvlans.stream().mapToLong(MacvlanLink::broadcastQueue).max().orElse(0);
    }

    // ---- frames ---------------------------------------------------------------------------------------------------

    @Override
    public boolean passes(Link receiver, EthernetFrame frame) {
        if (handToListeners(frame)) {
            return false;
        }
        if (frame.destination().isMulticast()) {
            return passesGroup(frame);
        }
        MacvlanLink macvlan = passthru ? macvlans.get(0) : station(frame.destination());
        if (macvlan == null || macvlan.mode() == MacvlanMode.SOURCE) {
            return true;
        }
        if (macvlan.isUp()) {
            macvlan.receive(frame);
        } else {
            link.stack().observers().dropped(macvlan, frame, DropReason.LINK_DOWN);
        }
        return false;
    }

    /** Gives a copy to each macvlan that listens to the sender; true where one wants nobody else to have it. */
    private boolean handToListeners(EthernetFrame frame) {
        boolean isTaken = false;
        for (MacvlanLink macvlan : macvlans) {
            if (macvlan.isUp() && macvlan.listensTo(frame.source())) {
                isTaken |= macvlan.macvlanFlags().contains(MacvlanSettings.Flag.NODST);
                deliver(macvlan, frame);
            }
        }
        return isTaken;
    }

    private boolean passesGroup(EthernetFrame frame) {
        MacvlanLink sender = station(frame.source());
        if (sender == null) {
            flood(frame, null, mode -> mode != MacvlanMode.SOURCE);
        } else {
            switch (sender.mode()) {
                case VEPA -> flood(frame, sender, mode -> mode == MacvlanMode.VEPA || mode == MacvlanMode.BRIDGE);
                case BRIDGE -> flood(frame, sender, mode -> mode == MacvlanMode.VEPA);
                case PRIVATE, PASSTHRU, SOURCE -> {
                    deliver(sender, frame);
                    return false;
                }
            }
        }
        return true;
    }

    /** Which macvlans shall have a frame. */
    interface ModeTest {
        boolean includes(MacvlanMode mode);
    }

    /** Gives a frame for a group to all macvlans of some modes that listen to the group, but not to its sender. */
    void flood(EthernetFrame frame, MacvlanLink sender, ModeTest modes) {
        for (MacvlanLink macvlan : macvlans) {
            if (macvlan.isUp() && macvlan != sender && modes.includes(macvlan.mode())
                    && macvlan.hearsGroup(frame.destination())) {
                deliver(macvlan, frame);
            }
        }
    }

    static void deliver(MacvlanLink receiver, EthernetFrame frame) {
        FrameDelivery.send(receiver.stack(), receiver, frame, LATENCY_NANOS);
    }
}
