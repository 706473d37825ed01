package netsh.commands.iptables.target;

import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.Numbers;
import netsh.commands.iptables.extension.XtablesException;

/** Changes of marks, as MARK and CONNMARK write them: bits to clear and bits to flip. */
final class MarkChange {
    private MarkChange() {}

    /** The bits to flip and those to clear that an option stands for. */
    static int[] parse(GivenOptions given, String option) throws XtablesException {
        int[] value = given.valueAndMask(option);
        return switch (option) {
            case "set-mark" -> new int[] {value[0], value[1] | value[0]};
            case "and-mark" -> new int[] {0, ~value[0]};
            case "or-mark" -> new int[] {value[0], value[0]};
            case "xor-mark" -> new int[] {value[0], 0};
            default -> value;
        };
    }

    static String list(int value, int mask) {
        if (value == 0) {
            return " and " + Numbers.hex(~mask);
        }
        if (value == mask) {
            return " or " + Numbers.hex(value);
        }
        if (mask == 0) {
            return " xor " + Numbers.hex(value);
        }
        return mask == -1
                ? " set " + Numbers.hex(value)
                : " xset " + Numbers.hex(value) + "/" + Numbers.hex(mask);
    }

    static String save(int value, int mask) {
        return " --set-xmark " + Numbers.hex(value) + "/" + Numbers.hex(mask);
    }
}
