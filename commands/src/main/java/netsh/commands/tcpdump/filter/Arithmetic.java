package netsh.commands.tcpdump.filter;

import java.util.function.LongBinaryOperator;
import netsh.network.packet.EthernetFrame;

/** A number that is made of a frame, of 32 bits without a sign. */
@FunctionalInterface
interface Arithmetic {
    /** Stands for a number that cannot be made, since the frame has no such octets. */
    long ABSENT = -1;

    /** What the 32 bits of a number can hold. */
    long MASK = 0xffff_ffffL;

    /** The number, or {@link #ABSENT}. */
    long of(EthernetFrame frame);

    /** The same number for every frame. */
    static Arithmetic constant(long number) {
        return frame -> number & MASK;
    }

    /** Joins two numbers. */
    default Arithmetic with(Arithmetic other, LongBinaryOperator operator) {
        return frame -> {
            long left = of(frame);
            long right = left == ABSENT ? ABSENT : other.of(frame);
            return right == ABSENT ? ABSENT : operator.applyAsLong(left, right) & MASK;
        };
    }
}
