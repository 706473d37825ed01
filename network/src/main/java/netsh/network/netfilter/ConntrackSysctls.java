package netsh.network.netfilter;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import netsh.network.netfilter.conntrack.Conntrack;
import netsh.network.netfilter.conntrack.ConntrackTimeouts;
import netsh.network.sysctl.IntegerEntry;
import netsh.network.sysctl.PlainSettings;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.sysctl.SysctlEntry;

/** What /proc/sys/net/netfilter shows of connection tracking (nf_conntrack_standalone.c). */
final class ConntrackSysctls {
    /** Settings that nothing in the lab acts on, with what the reference machine has. */
    private static final String PLAIN = String.join("\n",
            "nf_conntrack_acct 0", "nf_conntrack_buckets 6144", "nf_conntrack_checksum 1",
            "nf_conntrack_dccp_loose 1", "nf_conntrack_dccp_timeout_closereq 64",
            "nf_conntrack_dccp_timeout_closing 64", "nf_conntrack_dccp_timeout_open 43200",
            "nf_conntrack_dccp_timeout_partopen 480", "nf_conntrack_dccp_timeout_request 240",
            "nf_conntrack_dccp_timeout_respond 480", "nf_conntrack_dccp_timeout_timewait 240",
            "nf_conntrack_events 2", "nf_conntrack_expect_max 96",
            "nf_conntrack_frag6_high_thresh 4194304", "nf_conntrack_frag6_low_thresh 3145728",
            "nf_conntrack_frag6_timeout 60", "nf_conntrack_gre_timeout 30", "nf_conntrack_gre_timeout_stream 180",
            "nf_conntrack_log_invalid 0", "nf_conntrack_max 6144", "nf_conntrack_sctp_timeout_closed 10",
            "nf_conntrack_sctp_timeout_cookie_echoed 3", "nf_conntrack_sctp_timeout_cookie_wait 3",
            "nf_conntrack_sctp_timeout_established 210", "nf_conntrack_sctp_timeout_heartbeat_sent 30",
            "nf_conntrack_sctp_timeout_shutdown_ack_sent 3", "nf_conntrack_sctp_timeout_shutdown_recd 3",
            "nf_conntrack_sctp_timeout_shutdown_sent 3", "nf_conntrack_tcp_be_liberal 0",
            "nf_conntrack_tcp_ignore_invalid_rst 0", "nf_conntrack_tcp_loose 1", "nf_conntrack_tcp_max_retrans 3",
            "nf_conntrack_tcp_timeout_max_retrans 300",
            "nf_conntrack_tcp_timeout_unacknowledged 300",
            "nf_conntrack_timestamp 0");

    private ConntrackSysctls() {}

    static SysctlDirectory directory(Conntrack conntrack, PlainSettings plain) {
        SysctlDirectory directory = new SysctlDirectory();
        plain.put(directory, "net.netfilter.", PLAIN);
        directory.put("nf_conntrack_count",
                SysctlEntry.readOnly(() -> Integer.toString(conntrack.connections().size())));
        ConntrackTimeouts timeouts = conntrack.timeouts();
        put(directory, "icmp_timeout", () -> timeouts.icmp, value -> timeouts.icmp = value);
        put(directory, "icmpv6_timeout", () -> timeouts.icmpv6, value -> timeouts.icmpv6 = value);
        put(directory, "udp_timeout", () -> timeouts.udp, value -> timeouts.udp = value);
        put(directory, "udp_timeout_stream", () -> timeouts.udpStream, value -> timeouts.udpStream = value);
        put(directory, "generic_timeout", () -> timeouts.generic, value -> timeouts.generic = value);
        putTcp(directory, timeouts);
        return directory;
    }

    private static void putTcp(SysctlDirectory directory, ConntrackTimeouts timeouts) {
        put(directory, "tcp_timeout_syn_sent", () -> timeouts.synSent, value -> timeouts.synSent = value);
        put(directory, "tcp_timeout_syn_recv", () -> timeouts.synReceived, value -> timeouts.synReceived = value);
        put(directory, "tcp_timeout_established", () -> timeouts.established, value -> timeouts.established = value);
        put(directory, "tcp_timeout_fin_wait", () -> timeouts.finWait, value -> timeouts.finWait = value);
        put(directory, "tcp_timeout_close_wait", () -> timeouts.closeWait, value -> timeouts.closeWait = value);
        put(directory, "tcp_timeout_last_ack", () -> timeouts.lastAck, value -> timeouts.lastAck = value);
        put(directory, "tcp_timeout_time_wait", () -> timeouts.timeWait, value -> timeouts.timeWait = value);
        put(directory, "tcp_timeout_close", () -> timeouts.close, value -> timeouts.close = value);
    }

    private static void put(SysctlDirectory directory, String name, IntSupplier value, IntConsumer change) {
        directory.put("nf_conntrack_" + name, IntegerEntry.notNegative(value, change));
    }
}
