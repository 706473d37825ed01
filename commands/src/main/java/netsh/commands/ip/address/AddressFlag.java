package netsh.commands.ip.address;

import java.util.Optional;

/** What can be said of an address, in the order in which it is shown (ifa_flag_data of iproute2). */
enum AddressFlag {
    SECONDARY("secondary", true, false),
    NODAD("nodad", false, true),
    OPTIMISTIC("optimistic", false, true),
    DADFAILED("dadfailed", true, true),
    HOME("home", false, true),
    DEPRECATED("deprecated", true, true),
    TENTATIVE("tentative", true, true),
    PERMANENT("permanent", true, true),
    MNGTMPADDR("mngtmpaddr", false, true),
    NOPREFIXROUTE("noprefixroute", false, false),
    AUTOJOIN("autojoin", false, false),
    STABLE_PRIVACY("stable-privacy", true, true);

    private final String word;
    private final boolean readOnly;
    private final boolean ipv6Only;

    AddressFlag(String word, boolean readOnly, boolean ipv6Only) {
        this.word = word;
        this.readOnly = readOnly;
        this.ipv6Only = ipv6Only;
    }

    /** How it is written. */
    String word() {
        return word;
    }

    /** Whether only the kernel sets it. */
    boolean isReadOnly() {
        return readOnly;
    }

    /** Whether IPv4 addresses do not have it. */
    boolean isIpv6Only() {
        return ipv6Only;
    }

    /** The flag of a word; "temporary" is what "secondary" is called for IPv6. */
    static Optional<AddressFlag> find(String word) {
        if (word.equals("temporary")) {
            return Optional.of(SECONDARY);
        }
        for (AddressFlag flag : values()) {
            if (flag.word.equals(word)) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }
}
