package netsh.commands.qemu;

import java.util.ArrayList;
import java.util.List;
import netsh.network.link.Cable;
import netsh.network.link.Link;
import netsh.network.link.PhysicalLink;
import netsh.network.link.TunLink;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;

/** Joins what is plugged into it: what one sends, all others get, as the hub behind qemu's {@code -net} options. */
final class Hub {
    /** How long a frame takes between a guest's card and the host's tap: a switch of contexts each way. */
    private static final long LATENCY_NANOS = 20_000;

    private final List<Outlet> outlets = new ArrayList<>(2);

    void connect(PhysicalLink card) {
        card.plug(outlet(card, frame -> arrive(card, frame)));
    }

    void connect(TunLink tap) {
        tap.attach(outlet(tap, frame -> tap.write(frame, LATENCY_NANOS)));
    }

    private Outlet outlet(Link link, Cable receiver) {
        Outlet outlet = new Outlet(link, receiver);
        outlets.add(outlet);
        return outlet;
    }

    /** A card that is down hears nothing, and counts nothing. */
    private static void arrive(PhysicalLink card, EthernetFrame frame) {
        if (card.isUp()) {
            card.arrive(frame, LATENCY_NANOS);
        } else {
            card.stack().observers().dropped(card, frame, DropReason.DEV_READY);
        }
    }

    /** Where one link is plugged in. */
    private final class Outlet implements Cable {
        private final Link link;
        private final Cable receiver;

        Outlet(Link link, Cable receiver) {
            this.link = link;
            this.receiver = receiver;
        }

        @Override
        public void carry(EthernetFrame frame) {
            for (Outlet other : outlets) {
                if (other != this) {
                    other.receiver.carry(frame);
                }
            }
        }

        @Override
        public List<Link> farEnds() {
            return outlets.stream().filter(other -> other != this).map(other -> other.link).toList();
        }
    }
}
