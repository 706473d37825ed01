package netsh.network.tcp;

import java.util.ArrayDeque;
import netsh.network.packet.Bytes;

/** Data that was given to a socket and has not been sent yet. */
final class SendQueue {
    private final ArrayDeque<Bytes> chunks = new ArrayDeque<>(2);
    /** How much of the first chunk is gone. */
    private int start;
    private int length;

    void add(Bytes data) {
        if (data.length() > 0) {
            chunks.addLast(data);
            length += data.length();
        }
    }

    /** Puts data in front of all other. */
    void putBack(Bytes data) {
        if (data.length() == 0) {
            return;
        }
        if (start > 0) {
            Bytes first = chunks.removeFirst();
            chunks.addFirst(first.slice(start, first.length()));
            start = 0;
        }
        chunks.addFirst(data);
        length += data.length();
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Takes exactly {@code count} octets from the front; so many must be there. */
    Bytes take(int count) {
        length -= count;
        Bytes first = chunks.peekFirst();
        if (first.length() - start >= count) {
            Bytes taken = first.slice(start, start + count);
            advance(first, count);
            return taken;
        }
        byte[] octets = new byte[count];
        int done = 0;
        while (done < count) {
            Bytes chunk = chunks.peekFirst();
            int part = Math.min(count - done, chunk.length() - start);
            chunk.copyTo(start, octets, done, part);
            advance(chunk, part);
            done += part;
        }
        return Bytes.owning(octets);
    }

    private void advance(Bytes chunk, int count) {
        start += count;
        if (start == chunk.length()) {
            chunks.removeFirst();
            start = 0;
        }
    }

    void clear() {
        chunks.clear();
        start = 0;
        length = 0;
    }
}
