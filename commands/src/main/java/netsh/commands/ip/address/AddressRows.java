package netsh.commands.ip.address;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** Takes addresses down as rows. */
public final class AddressRows {
    private AddressRows() {}

    /** The addresses of a link, IPv4's first. */
    static List<AddressRow> of(NetworkNamespace namespace, Link link) {
        List<AddressRow> rows = new ArrayList<>();
        long now = namespace.events().nowNanos();
        for (InterfaceAddress address : namespace.ipv4().addresses().of(link)) {
            rows.add(row(address, now));
        }
        return rows;
    }

    static AddressRow row(InterfaceAddress address, long now) {
        Set<AddressFlag> flags = EnumSet.noneOf(AddressFlag.class);
        put(flags, AddressFlag.SECONDARY, address.isSecondary());
        put(flags, AddressFlag.DEPRECATED, address.isDeprecated(now));
        put(flags, AddressFlag.PERMANENT, address.isPermanent());
        put(flags, AddressFlag.NOPREFIXROUTE, address.noPrefixRoute());
        boolean hasPeer = !address.peer().equals(address.local());
        return new AddressRow(
                address.local(),
                hasPeer ? Optional.<IpAddress>of(address.peer()) : Optional.empty(),
                address.prefixLength(),
                address.priority() == 0 ? OptionalLong.empty() : OptionalLong.of(address.priority() & 0xffff_ffffL),
                address.broadcast().map(IpAddress.class::cast),
                address.scope(),
                flags,
                Optional.of(address.label()),
                seconds(address.validFor(now)),
                seconds(address.preferredFor(now)));
    }

    static void put(Set<AddressFlag> flags, AddressFlag flag, boolean isSet) {
        if (isSet) {
            flags.add(flag);
        }
    }

    static OptionalLong seconds(Optional<Duration> duration) {
        return duration.isEmpty() ? OptionalLong.empty() : OptionalLong.of(duration.get().toSeconds());
    }
}
