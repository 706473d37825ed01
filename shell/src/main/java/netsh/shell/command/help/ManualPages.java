package netsh.shell.command.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The manual pages: one resource each, {@code pages/NAME.txt}. A new page is one name more here. */
final class ManualPages {
    /** Their names, in the order in which they are listed. */
    static final List<String> NAMES = List.of(
            "ip-netns", "ip-link", "ip-address", "ip-route", "brctl", "bridge", "vconfig", "ifconfig", "sysctl", "iptables",
            "dnsmasq", "qemu-kvm", "ping", "tcpdump");

    /** Further names of pages: what iproute2 and qemu abbreviate or call otherwise. */
    private static final Map<String, String> ALIASES = Map.of(
            "ip-addr", "ip-address", "ip-a", "ip-address", "ip-l", "ip-link", "ip-r", "ip-route", "kvm", "qemu-kvm",
            "qemu-system-x86_64", "qemu-kvm");

    private ManualPages() {}

    /** The page of a name. */
    static Optional<ManualPage> find(String asked) {
        String name = ALIASES.getOrDefault(asked, asked);
        return NAMES.contains(name)
                ? Sections.resource("pages/" + name + ".txt").map(text -> ManualPage.of(name, text))
                : Optional.empty();
    }

    /** All pages. */
    static List<ManualPage> all() {
        return NAMES.stream().map(name -> find(name).orElseThrow()).toList();
    }
}
