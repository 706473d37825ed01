package netsh.network.link;

import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;

/** A link whose other end is a file descriptor of a process (drivers/net/tun.c), in its Ethernet form (tap). */
public final class TunLink extends Link {
    private Cable userSpace = Cable.UNPLUGGED;

    /** A persistent tap that no process holds yet. */
    public TunLink(String name, MacAddress address) {
        super(LinkKind.TUN, name, address, 1500, 1000);
        startWithoutCarrier();
    }

    /** A process attaches to it; frames that the link sends go to {@code reader}. */
    public void attach(Cable reader) {
        userSpace = reader;
        setCarrier(true);
    }

    /** The process lets it go. */
    public void detach() {
        userSpace = Cable.UNPLUGGED;
        setCarrier(false);
    }

    /** The attached process writes a frame, which the link receives. */
    public void write(EthernetFrame frame, long latencyNanos) {
        if (isRegistered()) {
            FrameDelivery.send(this, frame, latencyNanos);
        }
    }

    @Override
    public int speedMegabits() {
        return 10_000;
    }

    @Override
    public int mostMtu() {
        return 65521;
    }

    @Override
    void send(EthernetFrame frame) {
        if (userSpace == Cable.UNPLUGGED) {
            statistics.transmitDropped++;
            stack().observers().dropped(this, frame, DropReason.FULL_RING);
            return;
        }
        statistics.transmitted(frame.length());
        userSpace.carry(frame);
    }
}
