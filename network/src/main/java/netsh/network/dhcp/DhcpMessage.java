package netsh.network.dhcp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.packet.Bytes;

/**
 * A DHCP message over Ethernet (RFC 2131, section 2).
 *
 * @param request whether a client sends it, else it is an answer
 * @param transactionId what ties an answer to its request
 * @param seconds for how long the client has tried
 * @param broadcast whether answers must be sent to everybody
 * @param clientAddress the address that the client already uses (ciaddr)
 * @param yourAddress the address that the client gets (yiaddr)
 * @param serverAddress the server to boot from (siaddr)
 * @param relayAddress the relay that passed it on (giaddr)
 * @param clientMac the client's hardware address
 * @param options what it says
 */
public record DhcpMessage(
        boolean request,
        int transactionId,
        int seconds,
        boolean broadcast,
        Ipv4Address clientAddress,
        Ipv4Address yourAddress,
        Ipv4Address serverAddress,
        Ipv4Address relayAddress,
        MacAddress clientMac,
        DhcpOptions options) {
    /** The server's UDP port. */
    public static final int SERVER_PORT = 67;

    /** The client's UDP port. */
    public static final int CLIENT_PORT = 68;

    private static final int FIXED_LENGTH = 236;
    private static final int COOKIE = 0x63825363;
    private static final int LEAST_LENGTH = 300;
    private static final int ETHERNET = 1;
    private static final int BROADCAST_FLAG = 0x8000;

    /** A client's message without addresses. */
    public static DhcpMessage request(int transactionId, MacAddress clientMac, DhcpOptions options) {
        return new DhcpMessage(
                true,
                transactionId,
                0,
                false,
                Ipv4Address.ANY,
                Ipv4Address.ANY,
                Ipv4Address.ANY,
                Ipv4Address.ANY,
                clientMac,
                options);
    }

    /** An answer to this request that gives the client an address. */
    public DhcpMessage answer(Ipv4Address yours, Ipv4Address server, DhcpOptions answerOptions) {
        return new DhcpMessage(
                false,
                transactionId,
                0,
                broadcast,
                clientAddress,
                yours,
                server,
                relayAddress,
                clientMac,
                answerOptions);
    }

    /** The same with the address that the client uses. */
    public DhcpMessage from(Ipv4Address address) {
        return new DhcpMessage(
                request,
                transactionId,
                seconds,
                broadcast,
                address,
                yourAddress,
                serverAddress,
                relayAddress,
                clientMac,
                options);
    }

    /** The same with the wish that answers go to everybody. */
    public DhcpMessage toEverybody() {
        return new DhcpMessage(
                request,
                transactionId,
                seconds,
                true,
                clientAddress,
                yourAddress,
                serverAddress,
                relayAddress,
                clientMac,
                options);
    }

    /** The message's octets; short ones are filled up to what BOOTP requires. */
    public Bytes encode() {
        ByteBuffer fixed = ByteBuffer.allocate(FIXED_LENGTH + 4);
        fixed.put((byte) (request ? 1 : 2)).put((byte) ETHERNET).put((byte) 6).put((byte) 0);
        fixed.putInt(transactionId).putShort((short) seconds).putShort((short) (broadcast ? BROADCAST_FLAG : 0));
        fixed.putInt(clientAddress.bits()).putInt(yourAddress.bits());
        fixed.putInt(serverAddress.bits()).putInt(relayAddress.bits());
        fixed.putShort((short) (clientMac.bits() >>> 32)).putInt((int) clientMac.bits());
        fixed.putInt(FIXED_LENGTH, COOKIE);
        ByteArrayOutputStream out = new ByteArrayOutputStream(LEAST_LENGTH);
        out.writeBytes(fixed.array());
        options.write(out);
        while (out.size() < LEAST_LENGTH) {
            out.write(DhcpOption.PAD);
        }
        return Bytes.of(out.toByteArray());
    }

    /** Reads a message; empty where the octets are none. */
    public static Optional<DhcpMessage> parse(Bytes octets) {
        if (octets.length() < FIXED_LENGTH + 4) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(octets.toArray());
        boolean isEthernet = in.get(1) == ETHERNET && in.get(2) == 6;
        if (in.getInt(FIXED_LENGTH) != COOKIE || !isEthernet || in.get(0) < 1 || in.get(0) > 2) {
            return Optional.empty();
        }
        long mac = (in.getShort(28) & 0xffffL) << 32 | in.getInt(30) & 0xffff_ffffL;
        return DhcpOptions.read(octets, FIXED_LENGTH + 4)
                .map(options -> new DhcpMessage(
                        in.get(0) == 1,
                        in.getInt(4),
                        in.getShort(8) & 0xffff,
                        (in.getShort(10) & BROADCAST_FLAG) != 0,
                        new Ipv4Address(in.getInt(12)),
                        new Ipv4Address(in.getInt(16)),
                        new Ipv4Address(in.getInt(20)),
                        new Ipv4Address(in.getInt(24)),
                        new MacAddress(mac),
                        options));
    }
}
