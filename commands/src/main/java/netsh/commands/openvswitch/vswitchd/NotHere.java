package netsh.commands.openvswitch.vswitchd;

import java.util.List;
import java.util.Optional;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.Row;

/** Settings that the real daemon acts on and the lab's does not: whoever asks for them is told, before anything is changed. */
public final class NotHere {
    /** Columns that must be as they are at first: table, column, what it is for. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of("Bridge", "rstp_enable", "the rapid spanning tree (stp_enable works)"),
            List.of("Bridge", "mcast_snooping_enable", "multicast snooping"),
            List.of("Bridge", "netflow", "NetFlow"),
            List.of("Bridge", "sflow", "sFlow"),
            List.of("Bridge", "ipfix", "IPFIX"),
            List.of("Bridge", "auto_attach", "auto attach"),
            List.of("Bridge", "flood_vlans", "flood_vlans"),
            List.of("Port", "qos", "quality of service"),
            List.of("Port", "cvlans", "customer VLANs"),
            List.of("Interface", "ingress_policing_rate", "policing"),
            List.of("Interface", "bfd", "BFD"),
            List.of("Interface", "cfm_mpid", "CFM"),
            List.of("Interface", "lldp", "LLDP"));

    private NotHere() {}

    /** What is asked for and not done, in words; empty where all is done. */
    public static Optional<String> find(Database wanted) {
        for (List<String> entry : COLUMNS) {
            for (Row row : wanted.rows(entry.get(0))) {
                String column = entry.get(1);
                if (!row.get(column).equals(row.table().exact(column).orElseThrow().initial())) {
                    return Optional.of(entry.get(2));
                }
            }
        }
        for (Row row : wanted.rows("Port")) {
            if (row.text("vlan_mode").equals("dot1q-tunnel")) {
                return Optional.of("vlan_mode=dot1q-tunnel");
            }
            if (row.text("lacp").equals("active") || row.text("lacp").equals("passive")) {
                return Optional.of("LACP");
            }
        }
        for (Row row : wanted.rows("Bridge")) {
            if (row.text("datapath_type").equals("netdev")) {
                return Optional.of("datapath_type=netdev");
            }
        }
        return Optional.empty();
    }
}
