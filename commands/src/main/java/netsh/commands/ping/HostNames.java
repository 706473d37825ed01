package netsh.commands.ping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import netsh.commands.resolver.Resolver;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;

/** Addresses as ping shows them: with their names, or, where figures are wanted, without. */
final class HostNames {
    private final Resolver resolver;
    private final boolean numeric;
    private final Optional<String> zone;
    private final Map<IpAddress, String> described = new LinkedHashMap<>();

    /**
     * A way to show addresses.
     *
     * @param zone the link that is shown behind link-local addresses
     */
    HostNames(Resolver resolver, boolean numeric, Optional<String> zone) {
        this.resolver = resolver;
        this.numeric = numeric;
        this.zone = zone;
    }

    /** The same of an address heard on a link, which stands behind a link-local one. */
    String describe(IpAddress address, String link) {
        boolean isLinkLocal = address instanceof Ipv6Address ipv6 && ipv6.isLinkLocal();
        return isLinkLocal ? address + "%" + link : describe(address);
    }

    /** The address that is asked, with the zone that was typed. */
    String shown(PingTarget target) {
        return target.address() + target.zone().map(typed -> "%" + typed).orElse("");
    }

    /** "name (address)", or the address alone. */
    String describe(IpAddress address) {
        return described.computeIfAbsent(address, this::describeFirst);
    }

    private String describeFirst(IpAddress address) {
        String figures = figures(address);
        Optional<String> name = numeric ? Optional.empty() : resolver.name(address);
        return name.map(found -> found + " (" + figures + ")").orElse(figures);
    }

    /** The address, with its zone where it is link-local. */
    String figures(IpAddress address) {
        boolean linkLocal = address instanceof Ipv6Address ipv6 && ipv6.isLinkLocal();
        return linkLocal && zone.isPresent() ? address + "%" + zone.get() : address.toString();
    }
}
