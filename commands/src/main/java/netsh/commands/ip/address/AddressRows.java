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
import netsh.network.ipv6.Ipv6AddressFlag;
import netsh.network.ipv6.Ipv6InterfaceAddress;
import netsh.network.ipv6.Lifetimes;
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
        for (Ipv6InterfaceAddress address : namespace.ipv6().addresses().of(link)) {
            rows.add(row(address));
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

    static AddressRow row(Ipv6InterfaceAddress address) {
        Set<AddressFlag> flags = EnumSet.noneOf(AddressFlag.class);
        for (Ipv6AddressFlag flag : address.flags()) {
            flags.add(shown(flag));
        }
        return new AddressRow(
                address.address(),
                address.peer().map(IpAddress.class::cast),
                address.prefixLength(),
                address.metric() == 0 ? OptionalLong.empty() : OptionalLong.of(address.metric() & 0xffff_ffffL),
                Optional.empty(),
                address.scope().routeScope(),
                flags,
                Optional.empty(),
                seconds(address.validSecondsLeft()),
                seconds(address.preferredSecondsLeft()));
    }

    private static AddressFlag shown(Ipv6AddressFlag flag) {
        return switch (flag) {
            case TEMPORARY -> AddressFlag.SECONDARY;
            case NODAD -> AddressFlag.NODAD;
            case OPTIMISTIC -> AddressFlag.OPTIMISTIC;
            case DADFAILED -> AddressFlag.DADFAILED;
            case HOMEADDRESS -> AddressFlag.HOME;
            case DEPRECATED -> AddressFlag.DEPRECATED;
            case TENTATIVE -> AddressFlag.TENTATIVE;
            case PERMANENT -> AddressFlag.PERMANENT;
            case MANAGETEMPADDR -> AddressFlag.MNGTMPADDR;
            case NOPREFIXROUTE -> AddressFlag.NOPREFIXROUTE;
            case MCAUTOJOIN -> AddressFlag.AUTOJOIN;
            case STABLE_PRIVACY -> AddressFlag.STABLE_PRIVACY;
        };
    }

    private static OptionalLong seconds(long left) {
        return left == Lifetimes.FOREVER ? OptionalLong.empty() : OptionalLong.of(left);
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
