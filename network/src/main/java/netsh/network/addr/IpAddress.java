package netsh.network.addr;

/** An address of either family. */
public sealed interface IpAddress permits Ipv4Address, Ipv6Address {
    /** Length in bits: 32 or 128. */
    int bitLength();

    /** Whether it names a group. */
    boolean isMulticast();

    /** Whether it is the family's "any" address, all zeros. */
    boolean isUnspecified();

    /** Whether it names the host itself. */
    boolean isLoopback();
}
