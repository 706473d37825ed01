package netsh.network.packet;

/** Protocol numbers of IP payloads (IANA registry). */
public final class IpProtocol {
    public static final int ICMP = 1;
    public static final int IGMP = 2;
    public static final int IPIP = 4;
    public static final int TCP = 6;
    public static final int UDP = 17;
    public static final int IPV6 = 41;
    public static final int GRE = 47;
    public static final int ICMPV6 = 58;
    public static final int DESTINATION_OPTIONS = 60;

    private IpProtocol() {}
}
