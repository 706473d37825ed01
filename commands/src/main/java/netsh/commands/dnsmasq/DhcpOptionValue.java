package netsh.commands.dnsmasq;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpOption;
import netsh.network.packet.Bytes;

/**
 * An option that clients are sent (--dhcp-option).
 *
 * @param number the option's number
 * @param value its octets; none where the option shall not be sent
 * @param tags tags that a client must have
 * @param forced whether it is sent unasked
 */
record DhcpOptionValue(int number, Bytes value, List<String> tags, boolean forced) {
    private static final String BAD = "bad dhcp-option";
    private static final int MOST_NUMBER = 254;

    /** The option of an argument; 0.0.0.0 stands for the server's own address. */
    static DhcpOptionValue parse(String argument, boolean forced) throws BadOption {
        List<String> words = new ArrayList<>(Arrays.asList(argument.split(",", -1)));
        List<String> tags = new ArrayList<>();
        while (!words.isEmpty() && words.get(0).startsWith("tag:")) {
            tags.add(words.remove(0).substring(4));
        }
        if (words.isEmpty()) {
            throw new BadOption(BAD);
        }
        String which = words.remove(0);
        Optional<DhcpOptionName> named = which.startsWith("option:")
                ? DhcpOptionName.find(which.substring(7))
                : Optional.empty();
        OptionalInt number =
                which.startsWith("option:") ? named.map(name -> OptionalInt.of(name.number())).orElse(OptionalInt.empty()) : number(which);
        if (number.isEmpty()) {
            throw new BadOption(BAD);
        }
        DhcpOptionName.Kind kind = DhcpOptionName.kindOf(number.getAsInt());
        return new DhcpOptionValue(number.getAsInt() & 0xff, value(words, kind), tags, forced);
    }

    private static OptionalInt number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static Bytes value(List<String> words, DhcpOptionName.Kind kind) throws BadOption {
        if (words.isEmpty() || words.size() == 1 && words.get(0).isEmpty()) {
            return Bytes.EMPTY;
        }
        return switch (kind) {
            case ADDRESSES -> addresses(words);
            case TEXT -> Bytes.of(unquoted(String.join(",", words)));
            case DOMAINS -> domains(words);
            case BYTE -> number(words.get(0), 1);
            case SHORT -> number(words.get(0), 2);
            case INT -> number(words.get(0), 4);
            case UNKNOWN -> guessed(words);
        };
    }

    private static Bytes addresses(List<String> words) throws BadOption {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String word : words) {
            Ipv4Address address =
                    Ipv4Address.parse(word).orElseThrow(() -> new BadOption("bad IP address"));
            for (int shift = 24; shift >= 0; shift -= 8) {
                out.write(address.bits() >>> shift);
            }
        }
        return Bytes.of(out.toByteArray());
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static Bytes domains(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String domain : words) {
            for (String label : domain.split("\\.")) {
                byte[] octets = label.getBytes(StandardCharsets.UTF_8);
                out.write(octets.length);
                out.writeBytes(octets);
            }
            out.write(0);
        }
        return Bytes.of(out.toByteArray());
    }

    private static Bytes number(String text, int length) throws BadOption {
        if (!text.matches("[0-9]{1,10}")) {
            throw new BadOption(BAD);
        }
        long number = Long.parseLong(text);
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) (number >>> 8 * (length - 1 - i));
        }
        return Bytes.of(octets);
    }

    /** Values of options without a known form say by their looks what they are. */
    private static Bytes guessed(List<String> words) throws BadOption {
        if (words.stream().allMatch(word -> Ipv4Address.parse(word).isPresent())) {
            return addresses(words);
        }
        if (words.size() == 1 && words.get(0).matches("[0-9]{1,10}")) {
            long number = Long.parseLong(words.get(0));
            return number(words.get(0), number < 256 ? 1 : number < 65_536 ? 2 : 4);
        }
        return Bytes.of(unquoted(String.join(",", words)));
    }

    /** Whether the option can be sent at all. */
    boolean isSendable() {
        return number != DhcpOption.PAD && number <= MOST_NUMBER;
    }
}
