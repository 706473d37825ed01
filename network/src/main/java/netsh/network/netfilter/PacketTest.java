package netsh.network.netfilter;

/** A question a rule asks of every packet that comes to it; it may remember what it saw. */
@FunctionalInterface
public interface PacketTest {
    /** Whether the packet is one the rule is for. */
    boolean matches(PacketContext context);
}
