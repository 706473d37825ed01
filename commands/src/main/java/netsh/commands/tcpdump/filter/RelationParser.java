package netsh.commands.tcpdump.filter;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import netsh.commands.tcpdump.filter.Qualifiers.Protocol;
import netsh.network.packet.EthernetFrame;

/** Reads comparisons of octets, such as {@code tcp[tcpflags] & tcp-syn != 0} (the relations of pcap-filter(7)). */
final class RelationParser {
    private static final Map<String, Protocol> PROTOCOLS = Map.of(
            "ether", Protocol.ETHER, "ip", Protocol.IP, "tcp", Protocol.TCP, "udp", Protocol.UDP,
            "icmp", Protocol.ICMP);
    private static final Map<String, Integer> CONSTANTS = Map.ofEntries(
            Map.entry("tcpflags", 13), Map.entry("icmptype", 0), Map.entry("icmpcode", 1),
            Map.entry("tcp-fin", 0x01), Map.entry("tcp-syn", 0x02), Map.entry("tcp-rst", 0x04),
            Map.entry("tcp-push", 0x08), Map.entry("tcp-ack", 0x10), Map.entry("tcp-urg", 0x20),
            Map.entry("tcp-ece", 0x40), Map.entry("tcp-cwr", 0x80),
            Map.entry("icmp-echoreply", 0), Map.entry("icmp-unreach", 3), Map.entry("icmp-redirect", 5),
            Map.entry("icmp-echo", 8), Map.entry("icmp-timxceed", 11), Map.entry("icmp-paramprob", 12));

    private final FilterTokens tokens;
    private final Layers layers;

    RelationParser(FilterTokens tokens, Layers layers) {
        this.tokens = tokens;
        this.layers = layers;
    }

    /** The comparison that stands next; empty where none does, and then nothing is passed over. */
    Optional<PacketFilter> next() throws FilterException {
        int mark = tokens.mark();
        Arithmetic left;
        String relation;
        try {
            left = sum();
            relation = tokens.peek();
        } catch (FilterException noNumber) {
            if (!noNumber.isSyntaxError()) {
                throw noNumber;
            }
            tokens.reset(mark);
            return Optional.empty();
        }
        if (!tokens.take("=", "==", "!=", "<", ">", "<=", ">=")) {
            tokens.reset(mark);
            return Optional.empty();
        }
        Arithmetic right = sum();
        return Optional.of((frame, outgoing) -> {
            long one = left.of(frame);
            long other = one == Arithmetic.ABSENT ? Arithmetic.ABSENT : right.of(frame);
            return other != Arithmetic.ABSENT && holds(relation, one, other);
        });
    }

    private static boolean holds(String relation, long one, long other) {
        return switch (relation) {
            case "!=" -> one != other;
            case "<" -> one < other;
            case ">" -> one > other;
            case "<=" -> one <= other;
            case ">=" -> one >= other;
            default -> one == other;
        };
    }

    // ---- numbers: | and &, then shifts, then + and -, then * / and % ----------------------------------------------------

    private Arithmetic sum() throws FilterException {
        Arithmetic number = shifted();
        while (true) {
            if (tokens.take("&")) {
                number = number.with(shifted(), (a, b) -> a & b);
            } else if (tokens.take("|")) {
                number = number.with(shifted(), (a, b) -> a | b);
            } else if (tokens.take("^")) {
                number = number.with(shifted(), (a, b) -> a ^ b);
            } else {
                return number;
            }
        }
    }

    private Arithmetic shifted() throws FilterException {
        Arithmetic number = added();
        while (true) {
            if (tokens.take("<<")) {
                number = number.with(added(), (a, b) -> b > 31 ? 0 : a << b);
            } else if (tokens.take(">>")) {
                number = number.with(added(), (a, b) -> b > 31 ? 0 : a >>> b);
            } else {
                return number;
            }
        }
    }

    private Arithmetic added() throws FilterException {
        Arithmetic number = multiplied();
        while (true) {
            if (tokens.take("+")) {
                number = number.with(multiplied(), Long::sum);
            } else if (tokens.take("-")) {
                number = number.with(multiplied(), (a, b) -> a - b);
            } else {
                return number;
            }
        }
    }

    private Arithmetic multiplied() throws FilterException {
        Arithmetic number = operand();
        while (true) {
            LongBinaryOperator operator;
            if (tokens.take("*")) {
                operator = (a, b) -> a * b;
            } else if (tokens.take("/")) {
                operator = (a, b) -> b == 0 ? 0 : a / b;
            } else if (tokens.take("%")) {
                operator = (a, b) -> b == 0 ? 0 : a % b;
            } else {
                return number;
            }
            number = number.with(operand(), operator);
        }
    }

    private Arithmetic operand() throws FilterException {
        if (tokens.take("(")) {
            Arithmetic inner = sum();
            require(")");
            return inner;
        }
        String word = tokens.require();
        if (word.equals("len")) {
            return EthernetFrame::length;
        }
        if (CONSTANTS.containsKey(word)) {
            return Arithmetic.constant(CONSTANTS.get(word));
        }
        if (PROTOCOLS.containsKey(word) && tokens.peek().equals("[")) {
            return octets(PROTOCOLS.get(word));
        }
        return Arithmetic.constant(number(word));
    }

    private static long number(String word) throws FilterException {
        if (word.matches("0[xX][0-9a-fA-F]{1,8}")) {
            return Long.parseLong(word.substring(2), 16);
        }
        if (!word.matches("[0-9]{1,10}")) {
            throw FilterException.syntax();
        }
        return Long.parseLong(word);
    }

    private void require(String token) throws FilterException {
        if (!tokens.take(token)) {
            throw FilterException.syntax();
        }
    }

    /** {@code [begin]} or {@code [begin:size]}. */
    private Arithmetic octets(Protocol protocol) throws FilterException {
        require("[");
        Arithmetic begin = sum();
        long size = 1;
        if (tokens.take(":")) {
            size = number(tokens.require());
            if (size != 1 && size != 2 && size != 4) {
                throw FilterException.of("data size must be 1, 2, or 4");
            }
        }
        require("]");
        HeaderOctets headers = new HeaderOctets(layers);
        int count = (int) size;
        return frame -> {
            byte[] octets = headers.of(frame, protocol).orElse(null);
            long at = begin.of(frame);
            if (octets == null || at == Arithmetic.ABSENT || at + count > octets.length) {
                return Arithmetic.ABSENT;
            }
            long value = 0;
            for (int i = 0; i < count; i++) {
                value = value << 8 | octets[(int) at + i] & 0xff;
            }
            return value;
        };
    }
}
