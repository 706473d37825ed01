package netsh.commands.dnsmasq;

import java.util.List;
import java.util.Optional;

/**
 * An option by the name that dnsmasq knows it by ("option:router").
 *
 * @param name its name
 * @param number its number (RFC 2132)
 * @param kind what its value is
 */
record DhcpOptionName(String name, int number, Kind kind) {
    /** What an option's value is. */
    enum Kind {
        ADDRESSES,
        TEXT,
        DOMAINS,
        BYTE,
        SHORT,
        INT,
        UNKNOWN
    }

    private static final List<DhcpOptionName> ALL = List.of(
            of("netmask", 1, Kind.ADDRESSES),
            of("time-offset", 2, Kind.INT),
            of("router", 3, Kind.ADDRESSES),
            of("dns-server", 6, Kind.ADDRESSES),
            of("log-server", 7, Kind.ADDRESSES),
            of("lpr-server", 9, Kind.ADDRESSES),
            of("hostname", 12, Kind.TEXT),
            of("boot-file-size", 13, Kind.SHORT),
            of("domain-name", 15, Kind.TEXT),
            of("swap-server", 16, Kind.ADDRESSES),
            of("root-path", 17, Kind.TEXT),
            of("extension-path", 18, Kind.TEXT),
            of("ip-forward-enable", 19, Kind.BYTE),
            of("default-ttl", 23, Kind.BYTE),
            of("mtu", 26, Kind.SHORT),
            of("broadcast", 28, Kind.ADDRESSES),
            of("router-solicitation", 32, Kind.ADDRESSES),
            of("static-route", 33, Kind.ADDRESSES),
            of("nis-domain", 40, Kind.TEXT),
            of("nis-server", 41, Kind.ADDRESSES),
            of("ntp-server", 42, Kind.ADDRESSES),
            of("netbios-ns", 44, Kind.ADDRESSES),
            of("requested-address", 50, Kind.ADDRESSES),
            of("lease-time", 51, Kind.INT),
            of("server-identifier", 54, Kind.ADDRESSES),
            of("message", 56, Kind.TEXT),
            of("T1", 58, Kind.INT),
            of("T2", 59, Kind.INT),
            of("vendor-class", 60, Kind.TEXT),
            of("tftp-server", 66, Kind.TEXT),
            of("bootfile-name", 67, Kind.TEXT),
            of("smtp-server", 69, Kind.ADDRESSES),
            of("pop3-server", 70, Kind.ADDRESSES),
            of("domain-search", 119, Kind.DOMAINS));

    private static DhcpOptionName of(String name, int number, Kind kind) {
        return new DhcpOptionName(name, number, kind);
    }

    /** All names, by rising number. */
    static List<DhcpOptionName> all() {
        return ALL;
    }

    /** The option of a name. */
    static Optional<DhcpOptionName> find(String name) {
        return ALL.stream().filter(option -> option.name.equals(name)).findFirst();
    }

    /** What the value of an option is; unknown where it has no name. */
    static Kind kindOf(int number) {
        return ALL.stream()
                .filter(option -> option.number == number)
                .map(DhcpOptionName::kind)
                .findFirst()
                .orElse(Kind.UNKNOWN);
    }

    /** The name of an option, as the log shows it; empty where it has none. */
    static String nameOf(int number) {
        return ALL.stream()
                .filter(option -> option.number == number)
                .map(DhcpOptionName::name)
                .findFirst()
                .orElse("");
    }
}
