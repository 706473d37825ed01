package netsh.commands.sysfs;

import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** A number as the kernel reads it from a file: decimal, hexadecimal after 0x, octal after 0 (kstrtoul with base 0). */
final class KernelNumber {
    private static final int MOST_DIGITS = 19;

    private KernelNumber() {}

    static long parse(String text) throws NetException {
        String word = text.strip();
        if (word.isEmpty() || word.startsWith("-") || word.length() > MOST_DIGITS) {
            throw new NetException(Errno.EINVAL);
        }
        try {
            return Long.decode(word);
        } catch (NumberFormatException notANumber) {
            throw new NetException(Errno.EINVAL);
        }
    }
}
