package netsh.commands.dhclient;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpOptions;
import netsh.network.packet.Bytes;

/**
 * An option as ISC names it, in the lease file and to the script (dhcp-options(5)).
 *
 * @param number its number (RFC 2132)
 * @param name its name
 * @param form what its value is
 */
record ClientOption(int number, String name, Form form) {
    /** What an option's value is. */
    enum Form {
        ADDRESSES,
        TEXT,
        DOMAINS,
        OCTETS,
        NUMBER_8,
        NUMBER_16,
        NUMBER_32
    }

    private static final List<ClientOption> ALL = List.of(
            new ClientOption(1, "subnet-mask", Form.ADDRESSES),
            new ClientOption(2, "time-offset", Form.NUMBER_32),
            new ClientOption(3, "routers", Form.ADDRESSES),
            new ClientOption(6, "domain-name-servers", Form.ADDRESSES),
            new ClientOption(12, "host-name", Form.TEXT),
            new ClientOption(15, "domain-name", Form.TEXT),
            new ClientOption(26, "interface-mtu", Form.NUMBER_16),
            new ClientOption(28, "broadcast-address", Form.ADDRESSES),
            new ClientOption(42, "ntp-servers", Form.ADDRESSES),
            new ClientOption(44, "netbios-name-servers", Form.ADDRESSES),
            new ClientOption(47, "netbios-scope", Form.TEXT),
            new ClientOption(51, "dhcp-lease-time", Form.NUMBER_32),
            new ClientOption(53, "dhcp-message-type", Form.NUMBER_8),
            new ClientOption(54, "dhcp-server-identifier", Form.ADDRESSES),
            new ClientOption(58, "dhcp-renewal-time", Form.NUMBER_32),
            new ClientOption(59, "dhcp-rebinding-time", Form.NUMBER_32),
            new ClientOption(119, "domain-search", Form.DOMAINS),
            new ClientOption(121, "rfc3442-classless-static-routes", Form.OCTETS));

    static Optional<ClientOption> find(int number) {
        return ALL.stream().filter(option -> option.number == number).findFirst();
    }

    static Optional<ClientOption> find(String name) {
        return ALL.stream().filter(option -> option.name.equals(name)).findFirst();
    }

    /** The value's parts, plain: one, or several where the form is a list. */
    List<String> parts(Bytes value) {
        return switch (form) {
            case ADDRESSES -> DhcpOptions.NONE.with(number, value).addresses(number).stream()
                    .map(Ipv4Address::toString)
                    .toList();
            case TEXT -> List.of(value.text());
            case DOMAINS -> DomainList.names(value);
            case OCTETS -> IntStream.range(0, value.length())
                    .mapToObj(i -> Integer.toString(value.at(i)))
                    .toList();
            case NUMBER_8, NUMBER_16, NUMBER_32 -> List.of(number(value));
        };
    }

    private static String number(Bytes value) {
        long number = 0;
        for (int i = 0; i < value.length(); i++) {
            number = number << 8 | value.at(i);
        }
        return Long.toString(number);
    }

    /** The value as the lease file has it. */
    String leaseText(Bytes value) {
        return switch (form) {
            case TEXT, DOMAINS -> parts(value).stream()
                    .map(part -> '"' + part + '"')
                    .collect(Collectors.joining(", "));
            case ADDRESSES, OCTETS, NUMBER_8, NUMBER_16, NUMBER_32 -> String.join(",", parts(value));
        };
    }

    /** Reads what {@link #leaseText} wrote; an {@link IllegalArgumentException} where it is none. */
    Bytes parse(String text) {
        String[] parts = text.replace("\"", "").split(", *");
        return switch (form) {
            case ADDRESSES -> {
                Ipv4Address[] addresses = new Ipv4Address[parts.length];
                for (int i = 0; i < parts.length; i++) {
                    addresses[i] = Ipv4Address.of(parts[i]);
                }
                yield DhcpOptions.NONE.with(number, addresses).find(number).orElseThrow();
            }
            case TEXT -> Bytes.of(text.replace("\"", ""));
            case DOMAINS -> DomainList.encode(List.of(parts));
            case OCTETS -> {
                byte[] octets = new byte[parts.length];
                for (int i = 0; i < parts.length; i++) {
                    octets[i] = (byte) Integer.parseInt(parts[i]);
                }
                yield Bytes.of(octets);
            }
            case NUMBER_8 -> octets(text, 1);
            case NUMBER_16 -> octets(text, 2);
            case NUMBER_32 -> octets(text, 4);
        };
    }

    private static Bytes octets(String text, int length) {
        long number = Long.parseLong(text);
        byte[] octets = new byte[length];
        for (int i = length - 1; i >= 0; i--, number >>= 8) {
            octets[i] = (byte) number;
        }
        return Bytes.of(octets);
    }
}
