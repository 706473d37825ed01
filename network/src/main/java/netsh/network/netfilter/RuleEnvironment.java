package netsh.network.netfilter;

import java.util.Random;
import netsh.network.netfilter.conntrack.Nat;
import netsh.network.trace.PacketObservers;

/** What a rule's matches and target find in the namespace around them. */
public interface RuleEnvironment {
    /** The present moment, in nanoseconds of virtual time. */
    long nowNanos();

    /** The simulation's chance. */
    Random random();

    /** The namespace's IPv4. */
    Ipv4Services ipv4();

    /** The namespace's IPv6. */
    Ipv6Services ipv6();

    /** The namespace's address translation. */
    Nat nat();

    /** Writes a line to the kernel's log, where this namespace may. */
    void log(String line);

    /** Who listens to packets. */
    PacketObservers observers();
}
