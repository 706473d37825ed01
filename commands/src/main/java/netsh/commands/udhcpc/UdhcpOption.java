package netsh.commands.udhcpc;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpOption;
import netsh.network.dhcp.DhcpOptions;
import netsh.network.packet.Bytes;

/**
 * An option as udhcpc names it, to its script and on its command line.
 *
 * @param name its name
 * @param number its number (RFC 2132)
 * @param form what its value is
 */
record UdhcpOption(String name, int number, Form form) {
    /** What an option's value is. */
    enum Form {
        ADDRESSES,
        TEXT,
        DOMAINS,
        BYTE,
        SHORT,
        INT
    }

    /** The options that a server is asked for where -o is not given. */
    static final List<Integer> DEFAULT_REQUESTS = List.of(
            DhcpOption.SUBNET_MASK,
            DhcpOption.ROUTER,
            DhcpOption.DNS_SERVER,
            DhcpOption.HOST_NAME,
            DhcpOption.DOMAIN_NAME,
            DhcpOption.BROADCAST_ADDRESS,
            DhcpOption.NTP_SERVER);

    private static final List<UdhcpOption> ALL = List.of(
            new UdhcpOption("subnet", 1, Form.ADDRESSES),
            new UdhcpOption("timezone", 2, Form.INT),
            new UdhcpOption("router", 3, Form.ADDRESSES),
            new UdhcpOption("dns", 6, Form.ADDRESSES),
            new UdhcpOption("lprsrv", 9, Form.ADDRESSES),
            new UdhcpOption("hostname", 12, Form.TEXT),
            new UdhcpOption("bootsize", 13, Form.SHORT),
            new UdhcpOption("domain", 15, Form.TEXT),
            new UdhcpOption("swapsrv", 16, Form.ADDRESSES),
            new UdhcpOption("rootpath", 17, Form.TEXT),
            new UdhcpOption("ipttl", 23, Form.BYTE),
            new UdhcpOption("mtu", 26, Form.SHORT),
            new UdhcpOption("broadcast", 28, Form.ADDRESSES),
            new UdhcpOption("nisdomain", 40, Form.TEXT),
            new UdhcpOption("nissrv", 41, Form.ADDRESSES),
            new UdhcpOption("ntpsrv", 42, Form.ADDRESSES),
            new UdhcpOption("wins", 44, Form.ADDRESSES),
            new UdhcpOption("lease", 51, Form.INT),
            new UdhcpOption("serverid", 54, Form.ADDRESSES),
            new UdhcpOption("message", 56, Form.TEXT),
            new UdhcpOption("tftp", 66, Form.TEXT),
            new UdhcpOption("bootfile", 67, Form.TEXT),
            new UdhcpOption("search", 119, Form.DOMAINS));

    private static Optional<UdhcpOption> find(int number) {
        return ALL.stream().filter(option -> option.number == number).findFirst();
    }

    /** The number of a name or of figures. */
    static int number(String text) throws UdhcpcSettings.WrongArgument {
        Optional<UdhcpOption> named =
                ALL.stream().filter(option -> option.name.equals(text)).findFirst();
        if (named.isPresent()) {
            return named.get().number;
        }
        if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) < DhcpOption.END) {
            return Integer.parseInt(text);
        }
        if (text.matches("0x[0-9a-fA-F]{1,2}")) {
            return Integer.parseInt(text.substring(2), 16);
        }
        throw new UdhcpcSettings.WrongArgument("unknown option '" + text + "'");
    }

    /** Adds what {@code OPTION:VALUE} says; the value of an option without a name is hexadecimal, or quoted text. */
    static DhcpOptions add(DhcpOptions options, String text) throws UdhcpcSettings.WrongArgument {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new UdhcpcSettings.WrongArgument("unknown option '" + text + "'");
        }
        int number = number(text.substring(0, colon));
        String value = text.substring(colon + 1);
        try {
            return options.with(number, find(number).map(option -> option.encode(value)).orElseGet(() -> raw(value)));
        } catch (IllegalArgumentException wrong) {
            throw new UdhcpcSettings.WrongArgument("bad option value '" + text + "'");
        }
    }

    private static Bytes raw(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted
                ? Bytes.of(value.substring(1, value.length() - 1))
                : Bytes.of(HexFormat.of().parseHex(value));
    }

    private Bytes encode(String value) {
        return switch (form) {
            case TEXT, DOMAINS -> Bytes.of(value);
            case ADDRESSES -> DhcpOptions.NONE.with(number, Ipv4Address.of(value)).find(number).orElseThrow();
            case BYTE -> Bytes.of(new byte[] {Byte.parseByte(value)});
            case SHORT -> Bytes.of(ByteBuffer.allocate(2).putShort(Short.parseShort(value)).array());
            case INT -> Bytes.of(ByteBuffer.allocate(4).putInt(Integer.parseUnsignedInt(value)).array());
        };
    }

    /** The name under which a script finds an option. */
    static String nameOf(int number) {
        return find(number).map(UdhcpOption::name).orElse("opt" + number);
    }

    /** A value as a script gets it. */
    static String text(int number, Bytes value) {
        Optional<UdhcpOption> known = find(number);
        if (known.isEmpty()) {
            return value.toString();
        }
        return switch (known.get().form) {
            case TEXT -> value.text();
            case ADDRESSES -> DhcpOptions.NONE.with(number, value).addresses(number).stream()
                    .map(Ipv4Address::toString)
                    .collect(Collectors.joining(" "));
            case DOMAINS -> domains(value);
            case BYTE, SHORT, INT -> {
                long result = 0;
                for (int i = 0; i < value.length(); i++) {
                    result = result << 8 | value.at(i);
                }
                yield Long.toString(result);
            }
        };
    }

    private static String domains(Bytes value) {
        StringBuilder text = new StringBuilder();
        boolean begins = true;
        for (int at = 0; at < value.length() && at + value.at(at) < value.length(); at += 1 + value.at(at)) {
            int length = value.at(at);
            if (length == 0) {
                begins = true;
                continue;
            }
            text.append(text.isEmpty() ? "" : begins ? " " : ".").append(value.slice(at + 1, at + 1 + length).text());
            begins = false;
        }
        return text.toString();
    }
}
