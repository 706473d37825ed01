package netsh.network.link;

import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;

/** A link that swallows what it sends (drivers/net/dummy.c). */
public final class DummyLink extends Link {
    /** A dummy link; it does not resolve neighbours. */
    public DummyLink(String name, MacAddress address) {
        super(LinkKind.DUMMY, name, address, 1500, 1000);
        setArp(false);
        setMulticast(false);
    }

    @Override
    public int leastMtu() {
        return 0;
    }

    @Override
    public void changeCarrier(boolean on) {
        setCarrier(on);
    }

    @Override
    void send(EthernetFrame frame) {
        statistics.transmitted(frame.length());
        stack().observers().dropped(this, frame, DropReason.DUMMY_LINK);
    }
}
