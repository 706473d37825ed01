package netsh.commands.openvswitch.vswitchd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.openvswitch.database.Datum;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.openvswitch.Attachment;
import netsh.network.openvswitch.Datapath;

/** The tunnels of a datapath; all of one kind and port share a link (ofproto/tunnel.c). */
final class TunnelPorts {
    private static final String FROM_FLOW = "flow";

    private final Datapath datapath;
    private final List<Attachment.Tunnel> tunnels = new ArrayList<>();

    TunnelPorts(Datapath datapath) {
        this.datapath = datapath;
    }

    Attachment open(String name, String kind, Datum options, MacAddress address) throws SetupException {
        if (!kind.equals("vxlan")) {
            throw new SetupException(name + ": this lab's Open vSwitch has no " + kind + " tunnels");
        }
        Optional<String> remoteText = options.get("remote_ip");
        Optional<Ipv4Address> remote = InterfaceSetup.address(remoteText);
        if (remote.isEmpty() && remoteText.filter(FROM_FLOW::equals).isEmpty()) {
            throw new SetupException((remoteText.isPresent() ? name + ": bad " + kind + " 'remote_ip'\n" : "")
                    + name + ": " + kind + " type requires valid 'remote_ip' argument");
        }
        Optional<Ipv4Address> local = InterfaceSetup.address(options.get("local_ip"));
        Optional<Long> keyIn = key(options, "in_key");
        Optional<Long> keyOut = key(options, "out_key");
        for (Attachment.Tunnel other : tunnels) {
            if (!other.name().equals(name) && other.remote().equals(remote) && other.local().equals(local) && other.keyIn().equals(keyIn)) {
                throw new SetupException("could not add network device " + name + " to ofproto (File exists)");
            }
        }
        try {
            int port = options.get("dst_port").map(Integer::parseInt).orElse(4789);
            Attachment.Tunnel tunnel = new Attachment.Tunnel(
                    name, datapath.vxlanPort(port), kind, local, remote, keyIn, keyOut, address);
            tunnels.add(tunnel);
            return tunnel;
        } catch (NetException refused) {
            throw new SetupException(
                    "could not add network device " + name + " to ofproto (" + refused.errno().text() + ")");
        }
    }

    /** The network identifier by an option of its own or by the one for both ways; empty where flows say it. */
    private static Optional<Long> key(Datum options, String own) {
        String text = options.get(own).or(() -> options.get("key")).orElse("0");
        return text.equals(FROM_FLOW) ? Optional.empty() : Optional.of(Long.decode(text));
    }

    void close(Attachment.Tunnel tunnel) {
        tunnels.remove(tunnel);
        if (tunnels.stream().noneMatch(other -> other.number() == tunnel.number())) {
            datapath.removePort(tunnel.number());
        }
    }
}
