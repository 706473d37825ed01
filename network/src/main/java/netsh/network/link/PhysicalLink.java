package netsh.network.link;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetFrame;

/** A network card: the link of a machine to whatever its cable leads to. */
public final class PhysicalLink extends Link {
    private final MacAddress permanentAddress;
    private int speedMegabits;
    private Cable cable = Cable.UNPLUGGED;

    /** A card without a cable. */
    public PhysicalLink(String name, MacAddress address) {
        super(LinkKind.PHYSICAL, name, address, 1500, 1000);
        permanentAddress = address;
        startWithoutCarrier();
    }

    /** Plugs a cable in, or {@link Cable#UNPLUGGED} to pull it out. */
    public void plug(Cable newCable) {
        cable = newCable;
        setCarrier(newCable != Cable.UNPLUGGED);
    }

    /** A frame comes in from the cable. */
    public void arrive(EthernetFrame frame, long latencyNanos) {
        if (isRegistered()) {
            FrameDelivery.send(stack(), this, frame, latencyNanos);
        }
    }

    @Override
    public List<Link> farEnds() {
        return cable.farEnds();
    }

    @Override
    public Optional<MacAddress> permanentAddress() {
        return permanentAddress.equals(address()) ? Optional.empty() : Optional.of(permanentAddress);
    }

    @Override
    boolean filtersStations() {
        return true;
    }

    @Override
    String defaultQueueingDiscipline() {
        return "fq_codel";
    }

    /** Says how fast it is; the driver believes what it is told (virtnet_set_link_ksettings). */
    public void setSpeed(int megabits) {
        speedMegabits = megabits;
    }

    @Override
    public int speedMegabits() {
        return speedMegabits;
    }

    @Override
    public int mostMtu() {
        return 65535;
    }

    @Override
    void send(EthernetFrame frame) {
        statistics.transmitted(frame.length());
        cable.carry(frame);
    }
}
