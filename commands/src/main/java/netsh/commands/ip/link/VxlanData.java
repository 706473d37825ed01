package netsh.commands.ip.link;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.print.Fields;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.tunnel.DontFragment;
import netsh.network.tunnel.VxlanFlag;
import netsh.network.tunnel.VxlanSettings;

/** What -d shows of a VXLAN link (vxlan_print_opt). */
record VxlanData(VxlanSettings settings) implements LinkData {
    private static final int INHERIT = 1;

    @Override
    public void print(Fields fields) {
        flag(fields, VxlanFlag.EXTERNAL, "external");
        fields.field("id", "id ", settings.identifier(), " ");
        address(fields, settings.hasGroup() ? "group" : "remote", settings.remote());
        address(fields, "local", settings.local());
        settings.lower().ifPresent(lower -> fields.field("link", "dev ", lower.name(), " "));
        printPorts(fields);
        fields.fieldAs("learning", is(VxlanFlag.LEARNING), is(VxlanFlag.LEARNING) ? "" : "nolearning ");
        flag(fields, VxlanFlag.PROXY, "proxy");
        flag(fields, VxlanFlag.ROUTE_SHORT_CIRCUIT, "rsc");
        flag(fields, VxlanFlag.LINK_MISS, "l2miss");
        flag(fields, VxlanFlag.NETWORK_MISS, "l3miss");
        printHeader(fields);
        fields.field("ageing", "ageing ", settings.ageingSeconds(), " ");
        if (settings.mostStations() != 0) {
            fields.field("limit", "maxaddr ", settings.mostStations(), " ");
        }
        onOff(fields, VxlanFlag.UDP_CHECKSUM, "udp_csum", "udpcsum");
        onOff(fields, VxlanFlag.ZERO_CHECKSUM6_SENT, "udp_zero_csum6_tx", "udp6zerocsumtx");
        onOff(fields, VxlanFlag.ZERO_CHECKSUM6_RECEIVED, "udp_zero_csum6_rx", "udp6zerocsumrx");
        named(fields, VxlanFlag.REMOTE_CHECKSUM_SENT, "remcsum_tx", "remcsumtx");
        named(fields, VxlanFlag.REMOTE_CHECKSUM_RECEIVED, "remcsum_rx", "remcsumrx");
    }

    private static void address(Fields fields, String word, Optional<IpAddress> address) {
        address.ifPresent(found -> fields.field(
                found instanceof Ipv6Address ? word + "6" : word, word + " ", found.toString(), " "));
    }

    private void printPorts(Fields fields) {
        int low = settings.sourcePorts().first();
        int high = settings.sourcePorts().last();
        fields.openObject("port_range");
        fields.field("low", "srcport ", low, " ");
        fields.field("high", "", high, " ");
        fields.closeObject();
        fields.field("port", "dstport ", settings.destinationPort(), " ");
    }

    private void printHeader(Fields fields) {
        int service = settings.trafficClass();
        if (service != 0) {
            String number = "0x" + Integer.toHexString(service);
            fields.fieldAs("tos", number, "tos " + (service == INHERIT ? "inherit" : number) + " ");
        }
        int hops = settings.timeToLive();
        if (settings.inheritsTimeToLive()) {
            fields.text("ttl inherit ");
        } else {
            fields.fieldAs("ttl", hops, "ttl " + (hops == 0 ? "auto" : hops) + " ");
        }
        String policy = settings.dontFragment().name().toLowerCase(Locale.ROOT);
        fields.fieldAs("df", policy, settings.dontFragment() == DontFragment.UNSET ? "" : "df " + policy + " ");
        if (settings.flowLabel() != 0) {
            fields.field("label", "flowlabel ", "0x" + Integer.toHexString(settings.flowLabel()), " ");
        }
    }

    private boolean is(VxlanFlag flag) {
        return settings.is(flag);
    }

    private void flag(Fields fields, VxlanFlag flag, String word) {
        named(fields, flag, word, word);
    }

    private void named(Fields fields, VxlanFlag flag, String key, String word) {
        if (is(flag)) {
            fields.fieldAs(key, true, word + " ");
        }
    }

    private void onOff(Fields fields, VxlanFlag flag, String key, String word) {
        fields.fieldAs(key, is(flag), (is(flag) ? "" : "no") + word + " ");
    }
}
