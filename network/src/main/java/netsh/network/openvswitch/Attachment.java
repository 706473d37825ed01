package netsh.network.openvswitch;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.link.Link;

/** What a port of a bridge leads to. */
public sealed interface Attachment {
    /** The port's name. */
    String name();

    /** The link that it is, where it is one. */
    default Optional<Link> link() {
        return Optional.empty();
    }

    /** Its number in the datapath, where the datapath knows it. */
    default Optional<Integer> datapathNumber() {
        return Optional.empty();
    }

    /** Its hardware address. */
    MacAddress address();

    /** A link of the machine, one of its own or an internal one. */
    record LinkPort(Link device, int number, boolean internal) implements Attachment {
        @Override
        public String name() {
            return device.name();
        }

        @Override
        public Optional<Link> link() {
            return Optional.of(device);
        }

        @Override
        public Optional<Integer> datapathNumber() {
            return Optional.of(number);
        }

        @Override
        public MacAddress address() {
            return device.address();
        }
    }

    /** One half of a pair that joins two bridges. */
    record Patch(String name, String peer, MacAddress address) implements Attachment {}

    /**
     * A tunnel to another host.
     *
     * @param number the number in the datapath of the link that all tunnels of the kind share
     * @param kind "vxlan", "gre" or "geneve"
     * @param local where packets come from; empty for whatever the route says
     * @param remote where they go; empty where flows say it
     * @param keyIn the network identifier of packets that come in; empty where flows match it
     * @param keyOut the network identifier of packets that go out; empty where flows set it
     */
    record Tunnel(
            String name,
            int number,
            String kind,
            Optional<Ipv4Address> local,
            Optional<Ipv4Address> remote,
            Optional<Long> keyIn,
            Optional<Long> keyOut,
            MacAddress address)
            implements Attachment {
        @Override
        public Optional<Integer> datapathNumber() {
            return Optional.of(number);
        }
    }
}
