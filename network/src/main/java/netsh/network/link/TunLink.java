package netsh.network.link;

import java.util.List;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;

/** A link whose other end is a file descriptor of a process (drivers/net/tun.c). */
public final class TunLink extends Link {
    private static final int MOST_TAP_MTU = 65521;
    private static final int MOST_TUN_MTU = 65535;

    private final TunSettings settings;
    private Cable userSpace = Cable.UNPLUGGED;

    /** A persistent tap that no process holds yet. */
    public TunLink(String name, MacAddress address) {
        this(name, address, TunSettings.of(TunSettings.Mode.TAP));
    }

    /**
     * A persistent link that no process holds yet.
     *
     * @param address its address; a tun has none and ignores it
     */
    public TunLink(String name, MacAddress address, TunSettings settings) {
        super(LinkKind.TUN, name, isTap(settings) ? address : MacAddress.ZERO, 1500, isTap(settings) ? 1000 : 500);
        this.settings = settings;
        if (!isTap(settings)) {
            setArp(false);
        }
        if (settings.multiQueue()) {
            setUncommon(uncommon().withQueues(settings.queues(), settings.queues()));
        }
        startWithoutCarrier();
    }

    private static boolean isTap(TunSettings settings) {
        return settings.mode() == TunSettings.Mode.TAP;
    }

    /** How it was made. */
    public TunSettings settings() {
        return settings;
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

    /** Whether a process is attached. */
    public boolean isAttached() {
        return userSpace != Cable.UNPLUGGED;
    }

    /** The attached process writes a frame, which the link receives. */
    public void write(EthernetFrame frame, long latencyNanos) {
        if (isRegistered()) {
            FrameDelivery.send(stack(), this, frame, latencyNanos);
        }
    }

    @Override
    public List<Link> farEnds() {
        return userSpace.farEnds();
    }

    @Override
    public int speedMegabits() {
        return 10;
    }

    @Override
    public void changeCarrier(boolean on) throws NetException {
        if (on && !isAttached()) {
            throw new NetException(Errno.EPERM);
        }
        setCarrier(on);
    }

    @Override
    public boolean isEthernet() {
        return isTap(settings);
    }

    @Override
    public int mostMtu() {
        return isTap(settings) ? MOST_TAP_MTU : MOST_TUN_MTU;
    }

    @Override
    String defaultQueueingDiscipline() {
        return settings.multiQueue() ? "mq" : "fq_codel";
    }

    @Override
    void addKindFlags(Set<LinkFlag> flags) {
        flags.add(isTap(settings) ? LinkFlag.BROADCAST : LinkFlag.POINTOPOINT);
    }

    @Override
    void send(EthernetFrame frame) {
        if (!isAttached()) {
            statistics.transmitDropped++;
            stack().observers().dropped(this, frame, DropReason.FULL_RING);
            return;
        }
        statistics.transmitted(frame.length());
        userSpace.carry(frame);
    }
}
