package netsh.commands.ip.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;

/**
 * A hardware address as iproute2 reads it (ll_addr_a2n): octets of hexadecimal digits between colons, of any number; how many
 * there must be is asked only later.
 *
 * @param octets the octets, 0-255
 */
record LinkLayerAddress(List<Integer> octets) {
    static final Slot<LinkLayerAddress> SLOT = Slot.of("LLADDR", LinkLayerAddress::parse);

    static final int MAC_OCTETS = 6;

    static LinkLayerAddress parse(String text) throws CommandLineException {
        if (text.indexOf('.') >= 0) {
            Ipv4Address address = Ipv4Address.parse(text).orElseThrow(() -> invalid(text));
            int bits = address.bits();
            return new LinkLayerAddress(List.of(bits >>> 24, bits >>> 16 & 0xff, bits >>> 8 & 0xff, bits & 0xff));
        }
        List<Integer> octets = new ArrayList<>();
        for (String part : text.split(":", -1)) {
            octets.add((int) leadingHexadecimal(part).orElseThrow(() -> invalid(part)));
        }
        return new LinkLayerAddress(octets);
    }

    /** The number that a text begins with, as sscanf reads %x; empty where there is none or it is no octet. */
    private static OptionalLong leadingHexadecimal(String part) {
        int end = 0;
        while (end < part.length() && end < 8 && Character.digit(part.charAt(end), 16) >= 0) {
            end++;
        }
        if (end == 0) {
            return OptionalLong.empty();
        }
        long value = Long.parseLong(part.substring(0, end), 16);
        return value > 255 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static CommandLineException invalid(String text) {
        return new CommandLineException("\"" + text + "\" is invalid lladdr.", 1);
    }

    /** The address, if it is as long as a MAC address. */
    Optional<MacAddress> mac() {
        if (octets.size() != MAC_OCTETS) {
            return Optional.empty();
        }
        long bits = 0;
        for (int octet : octets) {
            bits = bits << 8 | octet;
        }
        return Optional.of(new MacAddress(bits));
    }
}
