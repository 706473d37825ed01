package netsh.commands.ip.inet;

import netsh.commands.ip.AddressFamily;
import netsh.commands.ip.IpOptions;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;

/** The protocol family that a command is about, as far as it is known. */
public enum Family {
    UNSPECIFIED("any valid"),
    INET("inet"),
    INET6("inet6"),
    LINK("link"),
    BRIDGE("bridge");

    private final String words;

    Family(String words) {
        this.words = words;
    }

    /** What refusals call it (family_name_verbose). */
    public String words() {
        return words;
    }

    /** The family of an address. */
    public static Family of(IpAddress address) {
        return address instanceof Ipv4Address ? INET : INET6;
    }

    /** The family that options ask for. */
    public static Family of(IpOptions options) {
        return options.family().map(Family::of).orElse(UNSPECIFIED);
    }

    private static Family of(AddressFamily family) {
        return switch (family) {
            case INET -> INET;
            case INET6 -> INET6;
            case LINK -> LINK;
            case BRIDGE -> BRIDGE;
        };
    }
}
