package netsh.commands.ip.link;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.ip.KernelAnswer;
import netsh.network.bridge.AttributeType;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.BridgeId;
import netsh.network.packet.EtherType;

/** How {@code ip link} reads and shows the values of bridges and their ports. */
final class BridgeNumbers {
    private BridgeNumbers() {}

    /** A place for a value; a wrong one is refused for {@code reason}. */
    static Slot<Long> slot(String label, AttributeType type, String reason) {
        return Slot.of(label, word -> read(word, type, reason));
    }

    private static long read(String word, AttributeType type, String reason) throws CommandLineException {
        return switch (type) {
            case ADDRESS -> address(word);
            case VLAN_PROTOCOL -> switch (word.toLowerCase(Locale.ROOT)) {
                case "802.1q" -> EtherType.VLAN_8021Q;
                case "802.1ad" -> EtherType.VLAN_8021AD;
                default -> throw CommandLineException.wrongArgument(word, reason);
            };
            case U8, U16, U32, U64, SWITCH, LINK, ORDER -> {
                OptionalLong number = Numbers.within(word, 0, type.most());
                yield number.orElseThrow(() -> CommandLineException.wrongArgument(word, reason));
            }
        };
    }

    /** An address; one of a wrong length is none that the kernel takes. */
    private static long address(String word) throws CommandLineException {
        return LinkLayerAddress.parse(word).mac().orElseThrow(() -> KernelAnswer.refused(new NetException(Errno.EINVAL)))
                .bits();
    }

    /** An identifier with the octets of the address as short as they go, as iproute2 shows it. */
    static String text(BridgeId id) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%04x", id.priority())).append('.');
        for (int i = 0; i < 6; i++) {
            text.append(i == 0 ? "" : ":").append(Integer.toHexString(id.address().octet(i)));
        }
        return text.toString();
    }

    /** A timer in hundredths of a second, as seconds. */
    static BigDecimal seconds(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** The same in seven places. */
    static String timer(long hundredths) {
        return String.format(Locale.ROOT, "%4d.%02d", hundredths / 100, hundredths % 100);
    }
}
