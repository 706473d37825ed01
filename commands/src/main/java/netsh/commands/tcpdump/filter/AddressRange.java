package netsh.commands.tcpdump.filter;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.Ipv6Prefix;

/** Addresses of one family: a host or a network. */
interface AddressRange {
    /** Whether an address is in it; one of the other family never is. */
    boolean contains(IpAddress address);

    /** Whether it is of IPv6. */
    boolean isIpv6();

    /** One address. */
    static AddressRange of(IpAddress address) {
        return new Host(address);
    }

    /**
     * The network of a text as {@code net} takes it: {@code 10.0.0.0/24}, {@code 10.1}, {@code 2001:db8::/32}.
     *
     * @return empty where it is none
     */
    static Optional<AddressRange> parseNet(String text) throws FilterException {
        int slash = text.indexOf('/');
        String base = slash < 0 ? text : text.substring(0, slash);
        if (base.indexOf(':') >= 0) {
            return parseIpv6(base, slash < 0 ? "128" : text.substring(slash + 1));
        }
        if (!base.matches("[0-9]+(\\.[0-9]+){0,3}")) {
            return Optional.empty();
        }
        if (slash < 0 && base.matches("[0-9]{1,9}")) {
            return Optional.of(ofNumber(Integer.parseInt(base)));
        }
        String[] octets = base.split("\\.");
        Optional<Ipv4Address> address = Ipv4Address.parse(base + ".0".repeat(4 - octets.length));
        if (address.isEmpty()) {
            throw FilterException.of("invalid IPv4 address '" + base + "'");
        }
        int length = slash < 0 ? 8 * octets.length : length(text.substring(slash + 1), 32);
        if ((address.get().bits() & ~Ipv4Prefix.mask(length)) != 0) {
            throw FilterException.of("non-network bits set in \"" + text + "\"");
        }
        return Optional.of(new Ipv4Net(new Ipv4Prefix(address.get(), length)));
    }

    /** The network of a bare number: its octets stand at the left, those that are missing are not looked at. */
    private static AddressRange ofNumber(int number) {
        int bits = number;
        int length = 32;
        while (bits != 0 && bits >>> 24 == 0) {
            bits <<= 8;
            length -= 8;
        }
        return new Ipv4Net(new Ipv4Prefix(new Ipv4Address(bits), length));
    }

    private static Optional<AddressRange> parseIpv6(String base, String lengthText) throws FilterException {
        Optional<Ipv6Address> address = Ipv6Address.parse(base);
        int length = length(lengthText, 128);
        return address.map(known -> new Ipv6Net(Ipv6Prefix.containing(known, length)));
    }

    private static int length(String text, int most) throws FilterException {
        if (!text.matches("[0-9]{1,3}")) {
            throw FilterException.syntax();
        }
        int length = Integer.parseInt(text);
        if (length > most) {
            throw FilterException.of("mask length must be <= " + most);
        }
        return length;
    }

    /** One address. */
    record Host(IpAddress address) implements AddressRange {
        @Override
        public boolean contains(IpAddress other) {
            return address.equals(other);
        }

        @Override
        public boolean isIpv6() {
            return address instanceof Ipv6Address;
        }
    }

    /** A network of IPv4. */
    record Ipv4Net(Ipv4Prefix prefix) implements AddressRange {
        @Override
        public boolean contains(IpAddress other) {
            return other instanceof Ipv4Address address && prefix.contains(address);
        }

        @Override
        public boolean isIpv6() {
            return false;
        }
    }

    /** A network of IPv6. */
    record Ipv6Net(Ipv6Prefix prefix) implements AddressRange {
        @Override
        public boolean contains(IpAddress other) {
            return other instanceof Ipv6Address address && prefix.contains(address);
        }

        @Override
        public boolean isIpv6() {
            return true;
        }
    }
}
