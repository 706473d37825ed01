package netsh.network.sysctl;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** A setting that is one number (proc_dointvec_minmax). */
public final class IntegerEntry implements SysctlEntry {
    private final IntSupplier value;
    private final IntConsumer change;
    private final int least;
    private final int most;

    /**
     * A number.
     *
     * @param least the lowest that is taken
     * @param most the highest that is taken
     */
    public IntegerEntry(IntSupplier value, IntConsumer change, int least, int most) {
        this.value = value;
        this.change = change;
        this.least = least;
        this.most = most;
    }

    /** Any number of 32 bits. */
    public static IntegerEntry any(IntSupplier value, IntConsumer change) {
        return new IntegerEntry(value, change, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Any number that is not negative. */
    public static IntegerEntry notNegative(IntSupplier value, IntConsumer change) {
        return new IntegerEntry(value, change, 0, Integer.MAX_VALUE);
    }

    @Override
    public String read() {
        return Integer.toString(value.getAsInt());
    }

    @Override
    public void write(String text) throws NetException {
        int number = parse(text, 1)[0];
        if (number < least || number > most) {
            throw new NetException(Errno.EINVAL);
        }
        change.accept(number);
    }

    /**
     * Reads numbers as the kernel does: decimal, octal after 0 and hexadecimal after 0x, separated by white space.
     *
     * @param most how many are looked at; what follows them is passed over
     * @return at least one number
     * @throws NetException EINVAL where there is none, or what stands there is not a number of 32 bits
     */
    public static int[] parse(String text, int most) throws NetException {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new NetException(Errno.EINVAL);
        }
        String[] words = trimmed.split("\\s+");
        int[] numbers = new int[Math.min(most, words.length)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = parseOne(words[i]);
        }
        return numbers;
    }

    private static int parseOne(String word) throws NetException {
        try {
            long number = Long.decode(word);
            if (number == (int) number && !word.startsWith("+") && !word.contains("#")) {
                return (int) number;
            }
        } catch (NumberFormatException notANumber) {
            throw new NetException(Errno.EINVAL);
        }
        throw new NetException(Errno.EINVAL);
    }
}
