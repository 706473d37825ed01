package netsh.commands.openvswitch.ofctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;

/** Values of fields as texts. */
final class ValueText {
    private static final String[] TCP_FLAGS = {"fin", "syn", "rst", "psh", "ack", "urg", "ece", "cwr", "ns"};
    private static final int FIRST = 1;
    private static final int LATER = 2;
    private static final int DSCP = 0xfc;

    /**
     * A value with the bits of it that count; of 128 bits, {@code high} is the upper half.
     */
    record Masked(long high, long low, long highMask, long lowMask) {
        static Masked exact(long value, long mask) {
            return new Masked(0, value & mask, 0, mask);
        }
    }

    private ValueText() {}

    // ---- reading --------------------------------------------------------------------------------------------------

    static Masked parse(FieldName field, String text, PortNames ports) throws OfctlException {
        long full = field.slice().bits() >= 64 ? -1L : (1L << field.slice().bits()) - 1;
        return switch (field.format()) {
            case MAC -> mac(text);
            case IPV4 -> ipv4(text);
            case IPV6 -> ipv6(text);
            case PORT -> Masked.exact(ports.number(text).orElseThrow(() ->
                    new OfctlException(text + ": invalid or unknown port for in_port")), full);
            case FRAGMENT -> fragment(text);
            case TCP_FLAGS -> tcpFlags(text, full);
            case DECIMAL, HEXADECIMAL -> number(field, text, full);
        };
    }

    private static Masked number(FieldName field, String text, long full) throws OfctlException {
        String[] parts = text.split("/", 2);
        long value = number(field, parts[0]);
        long mask = parts.length > 1 ? number(field, parts[1]) : field == FieldName.NW_TOS ? DSCP : full;
        if (field == FieldName.DL_VLAN) {
            // the one value of more bits says that there is no tag
            return new Masked(0, value, 0, mask);
        }
        if (field != FieldName.VLAN_PCP && (value & ~full) != 0) {
            throw new OfctlException("value " + parts[0] + " is too large for " + field.slice().bits() + "-bit field "
                    + field.primary());
        }
        return Masked.exact(value, mask & full);
    }

    private static long number(FieldName field, String text) throws OfctlException {
        try {
            return text.startsWith("0x") || text.startsWith("0X")
                    ? Long.parseUnsignedLong(text.substring(2), 16) : Long.decode(text);
        } catch (NumberFormatException notANumber) {
            throw new OfctlException(text + ": invalid value for " + field.primary());
        }
    }

    private static Masked mac(String text) throws OfctlException {
        String[] parts = text.split("/", 2);
        Optional<MacAddress> address = MacAddress.parse(parts[0]);
        Optional<MacAddress> mask = parts.length > 1 ? MacAddress.parse(parts[1]) : Optional.of(MacAddress.BROADCAST);
        if (address.isEmpty() || mask.isEmpty()) {
            throw new OfctlException(text + ": invalid Ethernet address");
        }
        return Masked.exact(address.get().bits(), mask.get().bits());
    }

    static Masked ipv4(String text) throws OfctlException {
        String[] parts = text.split("/", 2);
        long address = quad(parts[0]).orElseThrow(() -> new OfctlException(text + ": invalid IP address"));
        long mask = 0xffff_ffffL;
        if (parts.length > 1) {
            Optional<Long> quad = quad(parts[1]);
            if (quad.isEmpty() && !parts[1].matches("[0-9]{1,2}") || parts[1].matches("[0-9]+")
                    && Integer.parseInt(parts[1]) > 32) {
                throw new OfctlException(text + ": network prefix bits not between 0 and 32, inclusive");
            }
            mask = quad.orElseGet(() -> prefix(Integer.parseInt(parts[1])));
        }
        return Masked.exact(address, mask);
    }

    private static long prefix(int length) {
        return length == 0 ? 0 : 0xffff_ffffL << 32 - length & 0xffff_ffffL;
    }

    /** Four numbers of which, as in the real tool, only the low eight bits count. */
    private static Optional<Long> quad(String text) {
        if (!text.matches("[0-9]{1,5}(\\.[0-9]{1,5}){3}")) {
            return Optional.empty();
        }
        long address = 0;
        for (String part : text.split("\\.")) {
            address = address << 8 | Integer.parseInt(part) & 0xff;
        }
        return Optional.of(address);
    }

    private static Masked ipv6(String text) throws OfctlException {
        String[] parts = text.split("/", 2);
        Ipv6Address address = Ipv6Address.parse(parts[0])
                .orElseThrow(() -> new OfctlException(text + ": invalid IPv6 address"));
        long high = -1L;
        long low = -1L;
        if (parts.length > 1) {
            Optional<Ipv6Address> mask = Ipv6Address.parse(parts[1]);
            if (mask.isPresent()) {
                high = mask.get().high();
                low = mask.get().low();
            } else {
                int length = parts[1].matches("[0-9]{1,3}") ? Integer.parseInt(parts[1]) : 129;
                if (length > 128) {
                    throw new OfctlException(text + ": network prefix bits not between 0 and 128, inclusive");
                }
                high = length >= 64 ? -1L : length == 0 ? 0 : -1L << 64 - length;
                low = length >= 128 ? -1L : length <= 64 ? 0 : -1L << 128 - length;
            }
        }
        return new Masked(address.high() & high, address.low() & low, high, low);
    }

    private static Masked fragment(String text) throws OfctlException {
        return switch (text) {
            case "no" -> Masked.exact(0, FIRST | LATER);
            case "yes" -> Masked.exact(FIRST, FIRST);
            case "first" -> Masked.exact(FIRST, FIRST | LATER);
            case "later" -> Masked.exact(FIRST | LATER, FIRST | LATER);
            case "not_later" -> Masked.exact(0, LATER);
            default -> throw new OfctlException(text
                    + ": unknown fragment type (valid types are \"no\", \"yes\", \"first\", \"later\", \"not_first\"");
        };
    }

    private static Masked tcpFlags(String text, long full) throws OfctlException {
        if (text.matches("0x[0-9a-fA-F]+(/0x[0-9a-fA-F]+)?|[0-9]+")) {
            String[] parts = text.split("/");
            return Masked.exact(Long.decode(parts[0]), parts.length > 1 ? Long.decode(parts[1]) : full);
        }
        if (!text.startsWith("+") && !text.startsWith("-")) {
            long value = 0;
            for (String name : text.split("\\|")) {
                value |= tcpFlag(text, name);
            }
            return Masked.exact(value, full);
        }
        long value = 0;
        long mask = 0;
        for (String part : text.split("(?=[+-])")) {
            long bit = tcpFlag(text, part.substring(1));
            mask |= bit;
            value |= part.charAt(0) == '+' ? bit : 0;
        }
        return Masked.exact(value, mask);
    }

    private static long tcpFlag(String text, String name) throws OfctlException {
        for (int i = 0; i < TCP_FLAGS.length; i++) {
            if (TCP_FLAGS[i].equals(name)) {
                return 1L << i;
            }
        }
        throw new OfctlException(text + ": unknown TCP flag(s)");
    }

    // ---- showing --------------------------------------------------------------------------------------------------

    static String ipv4(long value, long mask) {
        String address = new Ipv4Address((int) value).toString();
        int length = Long.bitCount(mask);
        if (length == 32) {
            return address;
        }
        return address + "/" + (mask == prefix(length) ? Integer.toString(length) : new Ipv4Address((int) mask).toString());
    }

    static String ipv6(long high, long low, long highMask, long lowMask) {
        String address = new Ipv6Address(high, low).toString();
        int length = Long.bitCount(highMask) + Long.bitCount(lowMask);
        return length == 128 ? address : address + "/" + length;
    }

    static String mac(long value, long mask) {
        String address = new MacAddress(value).toString();
        return mask == MacAddress.BROADCAST.bits() ? address : address + "/" + new MacAddress(mask);
    }

    static String decimal(long value, long mask, long full) {
        return mask == full ? Long.toString(value)
                : "0x" + Long.toHexString(value) + "/0x" + Long.toHexString(mask);
    }

    static String hexadecimal(long value, long mask, long full) {
        return hexadecimal(value) + (mask == full ? "" : "/0x" + Long.toHexString(mask));
    }

    /** A number as C's %#x has it: zero is plain. */
    static String hexadecimal(long value) {
        return value == 0 ? "0" : "0x" + Long.toHexString(value);
    }

    static String fragment(long value, long mask) {
        if (mask == (FIRST | LATER)) {
            return value == 0 ? "no" : (value & LATER) != 0 ? "later" : "first";
        }
        return mask == FIRST ? value == 0 ? "no" : "yes" : value == 0 ? "not_later" : "later";
    }

    static String tcpFlags(long value, long mask) {
        List<String> names = new ArrayList<>();
        if (mask == 0xfff) {
            for (int i = 0; i < TCP_FLAGS.length; i++) {
                if ((value & 1L << i) != 0) {
                    names.add(TCP_FLAGS[i]);
                }
            }
            return names.isEmpty() ? "0" : String.join("|", names);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TCP_FLAGS.length; i++) {
            if ((mask & 1L << i) != 0) {
                text.append((value & 1L << i) != 0 ? '+' : '-').append(TCP_FLAGS[i]);
            }
        }
        return text.toString();
    }

    /** A value as set_field shows it. */
    static String plain(FieldName field, long high, long value) {
        return switch (field.format()) {
            case MAC -> mac(value, MacAddress.BROADCAST.bits());
            case IPV4 -> ipv4(value, 0xffff_ffffL);
            case IPV6 -> ipv6(high, value, -1L, -1L);
            case HEXADECIMAL -> hexadecimal(value);
            case FRAGMENT -> fragment(value, FIRST | LATER);
            case TCP_FLAGS -> tcpFlags(value, 0xfff);
            case DECIMAL, PORT -> Long.toString(value);
        };
    }
}
