package netsh.commands.sysfs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import netsh.commands.file.SyntheticFile;
import netsh.commands.file.SyntheticNode;
import netsh.commands.ip.link.LinkLayer;
import netsh.commands.process.Process;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;
import netsh.network.link.LinkFlag;
import netsh.network.link.LinkKind;

/** The attributes of a link under /sys/class/net (Documentation/ABI/testing/sysfs-class-net). */
final class LinkAttributes {
    /** What an attribute shows. */
    @FunctionalInterface
    private interface Getter {
        String value(Link link) throws NetException;
    }

    /** What writing to an attribute does. */
    @FunctionalInterface
    private interface Setter {
        void set(Link link, int value) throws NetException;
    }

    private static final Map<String, Getter> GETTERS = getters();
    private static final Map<String, Setter> SETTERS = Map.of(
            "mtu", Link::setMtu,
            "tx_queue_len", Link::setTransmitQueueLength);

    private LinkAttributes() {}

    private static Map<String, Getter> getters() {
        Map<String, Getter> getters = new TreeMap<>();
        getters.put("addr_len", link -> "" + (LinkLayer.of(link).address().isPresent() ? LinkLayer.of(link).octets() : 0));
        getters.put("address", link -> octets(LinkLayer.of(link).address().orElse("00:00:00:00:00:00")));
        getters.put("broadcast", link -> link.hasAddress()
                ? link.isLoopback() ? "00:00:00:00:00:00" : "ff:ff:ff:ff:ff:ff" : octets(LinkLayer.of(link).other()));
        getters.put("carrier", LinkAttributes::carrier);
        getters.put("carrier_changes", link -> "" + (link.carrierUpCount() + link.carrierDownCount()));
        getters.put("carrier_down_count", link -> "" + link.carrierDownCount());
        getters.put("carrier_up_count", link -> "" + link.carrierUpCount());
        getters.put("dormant", link -> "0");
        getters.put("flags", link -> "0x" + Integer.toHexString(flags(link)));
        getters.put("ifalias", link -> link.alias().orElse(""));
        getters.put("ifindex", link -> "" + link.index());
        getters.put("iflink", link -> "" + link.lower().map(Link::index).orElse(link instanceof IpTunnelLink ? 0 : link.index()));
        getters.put("mtu", link -> "" + link.mtu());
        getters.put("netdev_group", link -> "" + link.group());
        getters.put("operstate", link -> link.operState().name().toLowerCase(Locale.ROOT));
        getters.put("tx_queue_len", link -> "" + link.transmitQueueLength());
        getters.put("speed", LinkAttributes::speed);
        getters.put("duplex", link -> speed(link).equals("-1") ? "unknown" : "full");
        getters.put("type", link -> "" + LinkLayer.of(link).number());
        return getters;
    }

    /** An IP address as a link's address is written here: octets between colons. */
    private static String octets(String address) {
        Optional<String> ipv4 = Ipv4Address.parse(address).map(Ipv4Address::bits).map(bits -> String.format(Locale.ROOT,
                "%02x:%02x:%02x:%02x", bits >>> 24, bits >>> 16 & 0xff, bits >>> 8 & 0xff, bits & 0xff));
        return ipv4.or(() -> Ipv6Address.parse(address).map(LinkAttributes::octets)).orElse(address);
    }

    private static String octets(Ipv6Address address) {
        return IntStream.range(0, 8)
                .mapToObj(i -> String.format(Locale.ROOT, "%02x:%02x", address.group(i) >>> 8, address.group(i) & 0xff))
                .collect(Collectors.joining(":"));
    }

    private static String carrier(Link link) throws NetException {
        if (!link.isUp()) {
            throw new NetException(Errno.EINVAL);
        }
        return link.hasCarrier() ? "1" : "0";
    }

    /** What ethtool tells; a card whose driver tells none says -1, a link without driver refuses. */
    private static String speed(Link link) throws NetException {
        if (!link.isUp() || link.speedMegabits() == 0 && link.kind() != LinkKind.PHYSICAL) {
            throw new NetException(Errno.EINVAL);
        }
        return link.speedMegabits() == 0 ? "-1" : "" + link.speedMegabits();
    }

    private static int flags(Link link) {
        int bits = 0;
        for (LinkFlag flag : link.flags()) {
            boolean isVolatile = flag == LinkFlag.RUNNING || flag == LinkFlag.LOWER_UP || flag == LinkFlag.DORMANT;
            bits |= isVolatile ? 0 : flag.bit();
        }
        return bits;
    }

    static List<String> names() {
        return List.copyOf(GETTERS.keySet());
    }

    static Optional<SyntheticNode> find(String name, Link link) {
        return Optional.ofNullable(GETTERS.get(name)).map(getter -> new Attribute(link, getter, SETTERS.get(name)));
    }

    private record Attribute(Link link, Getter getter, Setter setter) implements SyntheticFile {
        @Override
        public String read(Process reader) throws NetException {
            return getter.value(link) + "\n";
        }

        @Override
        public void write(String text, Process writer) throws NetException {
            if (setter == null) {
                throw new NetException(Errno.EACCES);
            }
            if (!text.strip().matches("[0-9]{1,9}")) {
                throw new NetException(Errno.EINVAL);
            }
            setter.set(link, Integer.parseInt(text.strip()));
        }

        @Override
        public int mode() {
            return setter == null ? 0444 : 0644;
        }
    }
}
