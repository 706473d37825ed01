package netsh.commands.ip.neighbor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Devices;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborAdministration;
import netsh.network.neighbor.NeighborRequest;
import netsh.network.neighbor.ProxyEntries;

/** {@code ip neighbour add}, {@code change}, {@code replace} and {@code del}. */
final class NeighborChange {
    private static final int OCTETS = 6;
    private static final Pattern LEADING_DIGITS = Pattern.compile("[0-9a-fA-F]{1,2}");

    private NeighborChange() {}

    static int perform(IpContext context, NeighborArguments arguments) throws CommandLineException, NetException {
        if (arguments.device.isEmpty() || arguments.address.isEmpty()) {
            throw new CommandLineException("Device and destination are required arguments.",
                    CommandLineException.EXIT_MINUS_ONE);
        }
        Optional<MacAddress> mac = mac(arguments);
        Link link = Devices.find(context.namespace(), arguments.device.get());
        IpAddress address = arguments.address.get();
        NeighborTables tables = NeighborTables.of(context.namespace(), address);
        if (arguments.isProxy) {
            changeProxy(tables.proxies(), arguments, link);
            return 0;
        }
        NeighborAdministration neighbors = tables.on(link);
        NeighborRequest request = new NeighborRequest(
                address, mac, arguments.state, arguments.flags, false, Optional.empty());
        switch (arguments.verb) {
            case ADD -> neighbors.add(request);
            case CHANGE -> neighbors.change(request);
            case REPLACE -> neighbors.replace(request);
            case DELETE -> neighbors.delete(address);
            case GET -> neighbors.get(address);
        }
        return 0;
    }

    private static void changeProxy(ProxyEntries proxies, NeighborArguments arguments, Link link)
            throws NetException {
        if (arguments.verb == NeighborArguments.Verb.DELETE) {
            proxies.remove(arguments.address.orElseThrow(), Optional.of(link));
        } else {
            proxies.put(new ProxyEntries.Entry(arguments.address.orElseThrow(), Optional.of(link), 0));
        }
    }

    private static Optional<MacAddress> mac(NeighborArguments arguments) throws CommandLineException, NetException {
        if (arguments.mac.isEmpty() || arguments.mac.get().equals("null")) {
            return Optional.empty();
        }
        String[] octets = arguments.mac.get().split(":", -1);
        long bits = 0;
        for (String octet : octets) {
            Matcher digits = LEADING_DIGITS.matcher(octet);
            if (!digits.lookingAt()) {
                throw new CommandLineException("\"" + octet + "\" is invalid lladdr.", 1);
            }
            bits = bits << 8 | Integer.parseInt(digits.group(), 16);
        }
        if (octets.length != OCTETS) {
            throw new NetException(Errno.EINVAL, "Invalid link address");
        }
        return Optional.of(new MacAddress(bits));
    }
}
