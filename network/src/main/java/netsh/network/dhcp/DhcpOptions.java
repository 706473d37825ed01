package netsh.network.dhcp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.packet.Bytes;

/** The options of a DHCP message, in the order in which they stand in it. */
public final class DhcpOptions {
    /** No options. */
    public static final DhcpOptions NONE = new DhcpOptions(new LinkedHashMap<>());

    private static final int MOST_LENGTH = 255;

    private final Map<Integer, Bytes> byNumber;

    private DhcpOptions(Map<Integer, Bytes> byNumber) {
        this.byNumber = byNumber;
    }

    /** The same with one more, or with another value for one. */
    public DhcpOptions with(int number, Bytes value) {
        Map<Integer, Bytes> changed = new LinkedHashMap<>(byNumber);
        changed.put(number, value);
        return new DhcpOptions(changed);
    }

    /** The same with a message type. */
    public DhcpOptions with(DhcpMessageType type) {
        return with(DhcpOption.MESSAGE_TYPE, Bytes.of(new byte[] {(byte) type.number()}));
    }

    /** The same with addresses. */
    public DhcpOptions with(int number, Ipv4Address... addresses) {
        ByteBuffer octets = ByteBuffer.allocate(4 * addresses.length);
        for (Ipv4Address address : addresses) {
            octets.putInt(address.bits());
        }
        return with(number, Bytes.of(octets.array()));
    }

    /** The same with a number of 32 bits, such as a time in seconds. */
    public DhcpOptions with(int number, int value) {
        return with(number, Bytes.of(ByteBuffer.allocate(4).putInt(value).array()));
    }

    /** All of them. */
    public Map<Integer, Bytes> all() {
        return Collections.unmodifiableMap(byNumber);
    }

    /** One of them. */
    public Optional<Bytes> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The message type. */
    public Optional<DhcpMessageType> type() {
        return find(DhcpOption.MESSAGE_TYPE)
                .filter(value -> value.length() == 1)
                .flatMap(value -> DhcpMessageType.of(value.at(0)));
    }

    /** The addresses of one; an empty list where it is missing. */
    public List<Ipv4Address> addresses(int number) {
        List<Ipv4Address> addresses = new ArrayList<>();
        Bytes value = byNumber.getOrDefault(number, Bytes.EMPTY);
        for (int i = 0; i + 4 <= value.length(); i += 4) {
            addresses.add(new Ipv4Address(number(value, i)));
        }
        return addresses;
    }

    /** The first address of one. */
    public Optional<Ipv4Address> address(int number) {
        return addresses(number).stream().findFirst();
    }

    /** One that is a number of 32 bits, without sign. */
    public Optional<Long> number(int number) {
        return find(number)
                .filter(value -> value.length() == 4)
                .map(value -> number(value, 0) & 0xffff_ffffL);
    }

    /** One that is text. */
    public Optional<String> text(int number) {
        return find(number).map(Bytes::text);
    }

    private static int number(Bytes value, int index) {
        return value.at(index) << 24 | value.at(index + 1) << 16 | value.at(index + 2) << 8 | value.at(index + 3);
    }

    void write(ByteArrayOutputStream out) {
        byNumber.forEach((number, value) -> {
            int from = 0;
            do {
                int to = Math.min(value.length(), from + MOST_LENGTH);
                out.write(number);
                out.write(to - from);
                out.writeBytes(value.slice(from, to).toArray());
                from = to;
            } while (from < value.length());
        });
        out.write(DhcpOption.END);
    }

    /** Reads the options that begin at {@code start}; empty where one is cut off. */
    static Optional<DhcpOptions> read(Bytes octets, int start) {
        Map<Integer, Bytes> read = new LinkedHashMap<>();
        int at = start;
        while (at < octets.length()) {
            int number = octets.at(at++);
            if (number == DhcpOption.END) {
                return Optional.of(new DhcpOptions(read));
            }
            if (number == DhcpOption.PAD) {
                continue;
            }
            if (at >= octets.length() || at + 1 + octets.at(at) > octets.length()) {
                return Optional.empty();
            }
            Bytes value = octets.slice(at + 1, at + 1 + octets.at(at));
            at += 1 + value.length();
            read.merge(number, value, DhcpOptions::joined);
        }
        return Optional.of(new DhcpOptions(read));
    }

    /** A value that was too long for one option stands in several (RFC 3396). */
    private static Bytes joined(Bytes first, Bytes second) {
        return Bytes.of(ByteBuffer.allocate(first.length() + second.length())
                .put(first.toArray())
                .put(second.toArray())
                .array());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DhcpOptions options && byNumber.equals(options.byNumber);
    }

    @Override
    public int hashCode() {
        return byNumber.hashCode();
    }

    @Override
    public String toString() {
        return byNumber.toString();
    }
}
