package netsh.commands.ip.address;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Devices;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.AddressRequest;
import netsh.network.ipv4.Ipv4Addresses;
import netsh.network.ipv4.Lifetime;
import netsh.network.link.Link;
import netsh.network.route.RouteScope;

/** {@code ip address add}, {@code change}, {@code replace} and {@code del}. */
final class AddressChange {
    private static final int EXIT_INCOMPLETE = 1;
    private static final int LONGEST_WITH_BROADCAST = 30;

    private AddressChange() {}

    static int perform(IpContext context, AddressArguments arguments) throws CommandLineException, NetException {
        arguments.warnings.forEach(context.tool().err()::println);
        if (arguments.device.isEmpty()) {
            throw new CommandLineException("Not enough information: \"dev\" argument is required.", EXIT_INCOMPLETE);
        }
        boolean deletes = arguments.verb == AddressArguments.Verb.DELETE;
        boolean isWildcard = deletes && isWithoutLength(arguments);
        if (isWildcard) {
            warnOfWildcard(context, arguments);
        }
        boolean makesBroadcast = arguments.broadcastKind == AddressArguments.Broadcast.ALL_ONES
                || arguments.broadcastKind == AddressArguments.Broadcast.ALL_ZEROS;
        if (makesBroadcast && !deletes && arguments.family != Family.INET) {
            throw new CommandLineException("Broadcast can be set only for IPv4 addresses", EXIT_INCOMPLETE);
        }
        checkLifetimes(arguments);
        Link link = Devices.find(context.namespace(), arguments.device.get());
        boolean needsAddress = !deletes || arguments.family != Family.INET;
        if (arguments.local.isEmpty() && needsAddress) {
            throw new NetException(arguments.family == Family.UNSPECIFIED ? Errno.EOPNOTSUPP : Errno.EINVAL);
        }
        if (arguments.family == Family.INET6) {
            Ipv6AddressChange.perform(context.namespace(), link, arguments);
        } else if (deletes) {
            delete(context, link, arguments, isWildcard);
        } else {
            add(context, link, arguments);
        }
        return 0;
    }

    private static boolean isWithoutLength(AddressArguments arguments) {
        return arguments.peer.isEmpty() && arguments.local.isPresent()
                && arguments.local.get().family() == Family.INET && !arguments.local.get().lengthGiven();
    }

    private static void warnOfWildcard(IpContext context, AddressArguments arguments) {
        context.tool().err().print("""
                Warning: Executing wildcard deletion to stay compatible with old scripts.
                         Explicitly specify the prefix length (%s/32) to avoid this warning.
                         This special behaviour is likely to disappear in further releases,
                         fix your scripts!
                """.formatted(arguments.localWord));
    }

    private static void checkLifetimes(AddressArguments arguments) throws CommandLineException {
        if (arguments.validSeconds.isEmpty() && arguments.preferredSeconds.isEmpty()) {
            return;
        }
        long valid = arguments.validSeconds.orElse(AddressArguments.FOREVER);
        if (valid == 0) {
            throw new CommandLineException("valid_lft is zero", EXIT_INCOMPLETE);
        }
        if (valid < arguments.preferredSeconds.orElse(AddressArguments.FOREVER)) {
            throw new CommandLineException("preferred_lft is greater than valid_lft", EXIT_INCOMPLETE);
        }
    }

    private static void delete(IpContext context, Link link, AddressArguments arguments, boolean isWildcard)
            throws NetException {
        Optional<Ipv4Addresses.Network> network = Optional.empty();
        Optional<InetPrefix> named = arguments.peer.isPresent() ? arguments.peer : arguments.local;
        if (named.isPresent() && !isWildcard) {
            network = Optional.of(new Ipv4Addresses.Network(ipv4(named.get()), named.get().length()));
        }
        context.namespace().ipv4().addresses().delete(link, arguments.local.map(AddressChange::ipv4), arguments.label,
                network);
    }

    private static void add(IpContext context, Link link, AddressArguments arguments) throws NetException {
        AddressRequest request = request(arguments);
        Ipv4Addresses addresses = context.namespace().ipv4().addresses();
        if (arguments.verb == AddressArguments.Verb.ADD) {
            addresses.add(link, request);
        } else {
            addresses.replace(link, request, true);
        }
    }

    private static AddressRequest request(AddressArguments arguments) throws NetException {
        InetPrefix local = arguments.local.orElseThrow();
        InetPrefix network = arguments.peer.orElse(local);
        Ipv4Address address = ipv4(local);
        boolean isLabelTooLong = arguments.label.filter(label -> label.length() > Link.MOST_NAME_LENGTH).isPresent();
        if (isLabelTooLong) {
            throw new NetException(Errno.ERANGE, "Attribute failed policy validation");
        }
        return new AddressRequest(
                address,
                arguments.peer.map(AddressChange::ipv4),
                network.length() == 0 && !network.lengthGiven() ? local.length() : network.length(),
                broadcast(arguments, network),
                arguments.scope.orElse(address.isLoopback() ? RouteScope.HOST : RouteScope.UNIVERSE),
                arguments.label,
                new Lifetime(lifetime(arguments.validSeconds), lifetime(arguments.preferredSeconds)),
                arguments.flags.contains(AddressFlag.NOPREFIXROUTE),
                (int) arguments.priority,
                0);
    }

    private static Ipv4Address ipv4(InetPrefix prefix) {
        return (Ipv4Address) prefix.addressOrAny();
    }

    static Optional<Duration> lifetime(OptionalLong seconds) {
        return seconds.isEmpty() || seconds.getAsLong() == AddressArguments.FOREVER
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(seconds.getAsLong()));
    }

    private static Optional<Ipv4Address> broadcast(AddressArguments arguments, InetPrefix network) {
        Ipv4Address base = ipv4(network);
        int length = network.length();
        return switch (arguments.broadcastKind) {
            case NONE -> Optional.empty();
            case GIVEN -> arguments.broadcast.filter(Ipv4Address.class::isInstance).map(AddressChange::asIpv4);
            case ALL_ONES -> length > LONGEST_WITH_BROADCAST
                    ? Optional.empty()
                    : Optional.of(Ipv4Prefix.containing(base, length).broadcast());
            case ALL_ZEROS -> length > LONGEST_WITH_BROADCAST
                    ? Optional.empty()
                    : Optional.of(Ipv4Prefix.containing(base, length).address());
        };
    }

    private static Ipv4Address asIpv4(IpAddress address) {
        return (Ipv4Address) address;
    }
}
