package netsh.commands.tcpdump.filter;

import java.util.Map;
import java.util.Optional;
import netsh.commands.iptables.extension.Services;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.commands.tcpdump.filter.Qualifiers.Direction;
import netsh.commands.tcpdump.filter.Qualifiers.Protocol;
import netsh.commands.tcpdump.filter.Qualifiers.Type;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;

/** Reads one primitive: qualifiers and an id, or a word that stands alone. */
final class PrimitiveParser {
    private static final int MOST_VLANS = 4094;
    private static final int MOST_PORTS = 65535;
    private static final Map<String, Protocol> PROTOCOLS = Map.of(
            "ether", Protocol.ETHER, "ip", Protocol.IP, "ip6", Protocol.IP6, "arp", Protocol.ARP,
            "tcp", Protocol.TCP, "udp", Protocol.UDP, "icmp", Protocol.ICMP, "icmp6", Protocol.ICMP6);
    private static final Map<String, Type> TYPES = Map.of(
            "host", Type.HOST, "net", Type.NET, "port", Type.PORT, "portrange", Type.PORTRANGE, "proto", Type.PROTO);

    private final FilterTokens tokens;
    private final Resolver resolver;
    private int vlans;
    private Qualifiers last = Qualifiers.NONE;

    PrimitiveParser(FilterTokens tokens, Resolver resolver) {
        this.tokens = tokens;
        this.resolver = resolver;
    }

    private Primitives primitives() {
        return new Primitives(new Layers(vlans));
    }

    /** The comparison of octets that stands next; empty where something else does. */
    Optional<PacketFilter> relation() throws FilterException {
        return new RelationParser(tokens, new Layers(vlans)).next();
    }

    /** The filter of the next primitive. */
    PacketFilter next() throws FilterException {
        Optional<PacketFilter> alone = wordAlone();
        if (alone.isPresent()) {
            return alone.get();
        }
        Protocol protocol = PROTOCOLS.getOrDefault(tokens.peek(), Protocol.ANY);
        if (protocol != Protocol.ANY) {
            tokens.require();
            if (tokens.take("multicast")) {
                return protocol == Protocol.ETHER ? primitives().etherMulticast() : primitives().ipMulticast(protocol);
            }
            if (protocol == Protocol.ETHER && tokens.take("broadcast")) {
                return primitives().etherBroadcast();
            }
        }
        Optional<Direction> direction = direction();
        Type type = TYPES.getOrDefault(tokens.peek(), Type.NONE);
        if (type != Type.NONE) {
            tokens.require();
        }
        if (direction.isEmpty() && type == Type.NONE && protocol != Protocol.ANY) {
            return protocolAlone(protocol);
        }
        if (protocol != Protocol.ANY || direction.isPresent() || type != Type.NONE) {
            last = new Qualifiers(protocol, direction.orElse(Direction.EITHER), type);
        }
        return identified(last, tokens.require());
    }

    private PacketFilter protocolAlone(Protocol protocol) throws FilterException {
        if (protocol == Protocol.ETHER) {
            throw FilterException.syntax();
        }
        return primitives().protocol(protocol);
    }

    private Optional<PacketFilter> wordAlone() throws FilterException {
        String word = tokens.peek();
        PacketFilter filter = switch (word) {
            case "broadcast" -> primitives().etherBroadcast();
            case "multicast" -> primitives().etherMulticast();
            case "stp" -> primitives().spanningTree();
            case "inbound" -> Primitives.direction(false);
            case "outbound" -> Primitives.direction(true);
            default -> null;
        };
        if (filter != null) {
            tokens.require();
            return Optional.of(filter);
        }
        if (tokens.take("vlan")) {
            return Optional.of(vlan());
        }
        if (tokens.take("less", "greater")) {
            int length = number(tokens.require());
            return Optional.of(primitives().length(word.equals("less")
                    ? octets -> octets <= length : octets -> octets >= length));
        }
        return Optional.empty();
    }

    private PacketFilter vlan() throws FilterException {
        int id = -1;
        if (tokens.peek().matches("[0-9]+")) {
            id = number(tokens.require());
            if (id > MOST_VLANS + 1) {
                throw FilterException.of("VLAN tag " + id + " greater than maximum 4095");
            }
        }
        PacketFilter filter = primitives().vlan(id);
        vlans++;
        return filter;
    }

    private Optional<Direction> direction() throws FilterException {
        boolean isSource = tokens.peek().equals("src");
        if (!tokens.take("src", "dst")) {
            return Optional.empty();
        }
        String other = isSource ? "dst" : "src";
        if (tokens.take("or", "||")) {
            return both(other, Direction.EITHER);
        }
        if (tokens.take("and", "&&")) {
            return both(other, Direction.BOTH);
        }
        return Optional.of(isSource ? Direction.SOURCE : Direction.DESTINATION);
    }

    private Optional<Direction> both(String other, Direction direction) throws FilterException {
        if (!tokens.take(other)) {
            throw FilterException.syntax();
        }
        return Optional.of(direction);
    }

    private PacketFilter identified(Qualifiers qualifiers, String id) throws FilterException {
        if (FilterParser.isOperator(id)) {
            throw FilterException.syntax();
        }
        return switch (qualifiers.type()) {
            case NONE, HOST -> host(qualifiers, id);
            case NET -> net(qualifiers, id);
            case PORT, PORTRANGE -> ports(qualifiers, id);
            case PROTO -> proto(qualifiers, id);
        };
    }

    private PacketFilter host(Qualifiers qualifiers, String id) throws FilterException {
        if (qualifiers.protocol() == Protocol.ETHER) {
            MacAddress station = MacAddress.parse(id).orElseThrow(() -> id.matches("[0-9.]+")
                    ? FilterException.of("illegal link layer address") : FilterException.of("unknown ether host '" + id + "'"));
            return primitives().etherHost(qualifiers.direction(), station);
        }
        if (MacAddress.parse(id).isPresent()) {
            throw FilterException.of("ethernet address used in non-ether expression");
        }
        requireAddresses(qualifiers, "host");
        if (qualifiers.type() == Type.NONE && id.matches("[0-9]+(\\.[0-9]+){0,2}")) {
            return net(qualifiers, id);
        }
        try {
            PacketFilter filter = null;
            for (IpAddress address : resolver.lookUp(id, Resolver.Family.ANY)) {
                PacketFilter one = primitives().addresses(qualifiers, AddressRange.of(address));
                filter = filter == null ? one : filter.or(one);
            }
            return filter;
        } catch (ResolverException unknown) {
            throw tokens.isAtEnd() || FilterParser.isOperator(tokens.peek())
                    ? FilterException.of("unknown host '" + id + "'") : FilterException.syntax();
        }
    }

    private PacketFilter net(Qualifiers qualifiers, String id) throws FilterException {
        requireAddresses(qualifiers, "net");
        AddressRange range = AddressRange.parseNet(id)
                .orElseThrow(() -> FilterException.of("unknown network '" + id + "'"));
        return primitives().addresses(qualifiers, range);
    }

    private static void requireAddresses(Qualifiers qualifiers, String type) throws FilterException {
        switch (qualifiers.protocol()) {
            case TCP, UDP, ICMP, ICMP6 -> {
                String protocol = qualifiers.protocol().name().toLowerCase(java.util.Locale.ROOT);
                throw FilterException.of("'" + protocol + "' modifier applied to " + type);
            }
            default -> { }
        }
    }

    private PacketFilter ports(Qualifiers qualifiers, String id) throws FilterException {
        switch (qualifiers.protocol()) {
            case ANY, IP, IP6, TCP, UDP -> { }
            default -> throw FilterException.of("illegal qualifier of 'port'");
        }
        int dash = qualifiers.type() == Type.PORTRANGE ? id.indexOf('-') : -1;
        int first = port(dash < 0 ? id : id.substring(0, dash));
        int last = dash < 0 ? first : port(id.substring(dash + 1));
        return primitives().ports(qualifiers, Math.min(first, last), Math.max(first, last));
    }

    private static int port(String text) throws FilterException {
        if (!text.matches("[0-9]+")) {
            return Services.port(text, "udp").or(() -> Services.port(text, "tcp"))
                    .orElseThrow(() -> FilterException.of("unknown port '" + text + "'"));
        }
        int port = number(text);
        if (port > MOST_PORTS) {
            throw FilterException.of("illegal port number " + port + " > 65535");
        }
        return port;
    }

    private PacketFilter proto(Qualifiers qualifiers, String id) throws FilterException {
        Protocol named = PROTOCOLS.getOrDefault(id.replace("\\", ""), Protocol.ANY);
        if (named != Protocol.ANY) {
            return primitives().protocol(named);
        }
        int number = id.startsWith("0x") ? hexadecimal(id.substring(2)) : number(id);
        return switch (qualifiers.protocol()) {
            case ETHER -> primitives().etherType(number);
            case IP, IP6 -> primitives().protocol(qualifiers.protocol()).and(primitives().ipProtocol(number));
            default -> primitives().ipProtocol(number);
        };
    }

    private static int number(String text) throws FilterException {
        return parse(text, "[0-9]{1,9}", 10);
    }

    private static int hexadecimal(String text) throws FilterException {
        return parse(text, "[0-9a-fA-F]{1,7}", 16);
    }

    private static int parse(String text, String form, int radix) throws FilterException {
        if (!text.matches(form)) {
            throw FilterException.syntax();
        }
        return Integer.parseInt(text, radix);
    }
}
