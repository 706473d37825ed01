package netsh.commands.tc;

import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.network.traffic.TrafficHandle;

/** Names of disciplines and classes as {@code tc} reads and shows them: hexadecimal numbers and a colon. */
final class Handles {
    private static final int MOST = 0xffff;

    /** The name of a discipline. */
    static final Slot<Integer> QDISC = Slot.of("HANDLE", word -> discipline(word)
            .orElseThrow(() -> CommandLineException.wrongArgument(word, "invalid qdisc ID")));

    private Handles() {}

    /** A place for the name of a class; another word is refused for {@code reason}. */
    static Slot<Integer> classSlot(String label, String reason) {
        return Slot.of(label, word -> classId(word)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, reason)));
    }

    private static OptionalInt discipline(String word) {
        int colon = word.indexOf(':');
        Optional<Integer> major = number(colon < 0 ? word : word.substring(0, colon));
        return major.isPresent() ? OptionalInt.of(TrafficHandle.of(major.get(), 0)) : OptionalInt.empty();
    }

    /** The name of a class, or "root" or "none". */
    static OptionalInt classId(String word) {
        if (word.equals("root")) {
            return OptionalInt.of(TrafficHandle.ROOT);
        }
        if (word.equals("none")) {
            return OptionalInt.of(TrafficHandle.NONE);
        }
        int colon = word.indexOf(':');
        String major = colon < 0 ? "" : word.substring(0, colon);
        String minor = word.substring(colon + 1);
        Optional<Integer> first = major.isEmpty() ? Optional.of(0) : number(major);
        Optional<Integer> second = minor.isEmpty() && colon >= 0 ? Optional.of(0) : number(minor);
        return first.isEmpty() || second.isEmpty()
                ? OptionalInt.empty() : OptionalInt.of(TrafficHandle.of(first.get(), second.get()));
    }

    private static Optional<Integer> number(String digits) {
        try {
            int value = Integer.parseInt(digits, 16);
            return value < 0 || value > MOST ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** A name as text. */
    static String text(int handle) {
        if (handle == TrafficHandle.ROOT) {
            return "root";
        }
        if (handle == TrafficHandle.NONE) {
            return "none";
        }
        String major = handle >>> 16 == 0 ? "" : Integer.toHexString(handle >>> 16);
        String minor = TrafficHandle.minor(handle) == 0 ? "" : Integer.toHexString(TrafficHandle.minor(handle));
        return major + ":" + minor;
    }
}
