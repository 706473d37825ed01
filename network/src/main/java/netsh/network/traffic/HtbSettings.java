package netsh.network.traffic;

/**
 * What a class of htb may send. Buffers are the times that they take at their rates.
 *
 * @param rate octets a second that are its own
 * @param ceil octets a second that it may reach with what others do not use
 * @param bufferNanos how much may go at once at its rate
 * @param ceilBufferNanos how much may go at once at the ceiling
 * @param priority which classes lend first, 0-7
 * @param quantum octets that it sends before the next class's turn; 0 for what follows from the rate
 */
public record HtbSettings(
        long rate, long ceil, long bufferNanos, long ceilBufferNanos, int priority, long quantum) {}
