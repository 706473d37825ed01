package netsh.shell.explain;

import static netsh.shell.explain.WorkingLabs.ROUTED;

import java.util.List;
import netsh.network.trace.DropReason;

/** Hosts that will not answer. */
final class HostFaults {
    static final List<Fault> ALL = List.of(
            Fault.in(ROUTED, "echo requests are ignored", """
                    ip netns exec b sysctl -w net.ipv4.icmp_echo_ignore_all=1
                    """,
                    "a 10.0.2.2", "b eth0", DropReason.ECHO_IGNORED, """
                    ip netns exec b sysctl -w net.ipv4.icmp_echo_ignore_all=0
                    """),
            Fault.in(ROUTED, "nobody listens on the port", """
                    """,
                    "a 10.0.2.2 udp 5353", "b eth0", DropReason.NO_SOCKET, """
                    ip netns exec b nc -u -l -p 5353 &
                    """),
            Fault.in(ROUTED, "nobody listens on the port of a connection", """
                    """,
                    "a 10.0.2.2 tcp 80", "b eth0", DropReason.NO_SOCKET, """
                    ip netns exec b nc -l -p 80 &
                    """));

    private HostFaults() {}
}
