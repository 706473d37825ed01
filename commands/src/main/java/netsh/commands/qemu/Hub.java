package netsh.commands.qemu;

import java.util.ArrayList;
import java.util.List;
import netsh.network.link.Cable;
import netsh.network.link.PhysicalLink;
import netsh.network.link.TunLink;
import netsh.network.packet.EthernetFrame;

/** Joins what is plugged into it: what one sends, all others get, as the hub behind qemu's {@code -net} options. */
final class Hub {
    /** How long a frame takes between a guest's card and the host's tap: a switch of contexts each way. */
    private static final long LATENCY_NANOS = 20_000;

    private final List<Cable> outlets = new ArrayList<>(2);

    void connect(PhysicalLink card) {
        // A card that is down hears nothing, and counts nothing.
        Cable outlet = frame -> {
            if (card.isUp()) {
                card.arrive(frame, LATENCY_NANOS);
            }
        };
        outlets.add(outlet);
        card.plug(frame -> forward(outlet, frame));
    }

    void connect(TunLink tap) {
        Cable outlet = frame -> tap.write(frame, LATENCY_NANOS);
        outlets.add(outlet);
        tap.attach(frame -> forward(outlet, frame));
    }

    private void forward(Cable from, EthernetFrame frame) {
        for (Cable outlet : outlets) {
            if (outlet != from) {
                outlet.carry(frame);
            }
        }
    }
}
