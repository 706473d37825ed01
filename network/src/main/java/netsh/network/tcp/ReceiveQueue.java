package netsh.network.tcp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import netsh.network.packet.Bytes;
import netsh.network.packet.TcpOptions.Block;
import netsh.network.packet.TcpSegment;

/** What came and was not read yet: data in order, and segments that wait for others before them. */
final class ReceiveQueue {
    private static final int MOST_BLOCKS = 4;

    private final ArrayDeque<Bytes> chunks = new ArrayDeque<>(2);
    private int start;
    private int length;
    /** Segments beyond a gap, by sequence number. */
    private final List<TcpSegment> outOfOrder = new ArrayList<>(0);
    private int outOfOrderLength;
    private TcpSegment newest;

    /** Octets that can be read. */
    int length() {
        return length;
    }

    /** Octets that take up room. */
    int occupied() {
        return length + outOfOrderLength;
    }

    void add(Bytes data) {
        if (data.length() > 0) {
            chunks.addLast(data);
            length += data.length();
        }
    }

    /** Takes up to {@code most} octets. */
    Bytes take(int most) {
        if (length == 0) {
            return Bytes.EMPTY;
        }
        Bytes first = chunks.peekFirst();
        if (chunks.size() == 1 && start == 0 && first.length() <= most) {
            chunks.removeFirst();
            length = 0;
            return first;
        }
        byte[] octets = new byte[Math.min(most, length)];
        int done = 0;
        while (done < octets.length) {
            Bytes chunk = chunks.peekFirst();
            int part = Math.min(octets.length - done, chunk.length() - start);
            chunk.copyTo(start, octets, done, part);
            done += part;
            start += part;
            if (start == chunk.length()) {
                chunks.removeFirst();
                start = 0;
            }
        }
        length -= octets.length;
        return Bytes.owning(octets);
    }

    // ---- beyond a gap ------------------------------------------------------------------------------------------------

    boolean hasGap() {
        return !outOfOrder.isEmpty();
    }

    /** Keeps a segment that is ahead of its turn; one that begins as another does is kept once, the longer one. */
    void keep(TcpSegment segment) {
        int at = outOfOrder.size();
        while (at > 0 && Sequence.isAfter(outOfOrder.get(at - 1).sequence(), segment.sequence())) {
            at--;
        }
        if (at > 0 && outOfOrder.get(at - 1).sequence() == segment.sequence()) {
            TcpSegment known = outOfOrder.get(at - 1);
            if (!Sequence.isAfter(segment.end(), known.end())) {
                newest = known;
                return;
            }
            outOfOrderLength -= known.data().length();
            outOfOrder.remove(--at);
        }
        outOfOrder.add(at, segment);
        outOfOrderLength += segment.data().length();
        newest = segment;
    }

    /** The next segment whose turn has come, or that is past; null where none is. */
    TcpSegment nextInOrder(int expected) {
        if (outOfOrder.isEmpty() || Sequence.isAfter(outOfOrder.get(0).sequence(), expected)) {
            return null;
        }
        TcpSegment next = outOfOrder.remove(0);
        outOfOrderLength -= next.data().length();
        return next;
    }

    private List<Block> allBlocks() {
        List<Block> blocks = new ArrayList<>();
        for (TcpSegment segment : outOfOrder) {
            int last = blocks.size() - 1;
            if (last >= 0 && !Sequence.isAfter(segment.sequence(), blocks.get(last).end())) {
                Block merged = new Block(
                        blocks.get(last).begin(), Sequence.later(blocks.get(last).end(), segment.end()));
                blocks.set(last, merged);
            } else {
                blocks.add(new Block(segment.sequence(), segment.end()));
            }
        }
        return blocks;
    }

    /** What to tell of segments beyond a gap: the block of the newest first. */
    List<Block> blocks(boolean withTimestamps) {
        List<Block> blocks = allBlocks();
        for (int i = 1; i < blocks.size(); i++) {
            if (holdsNewest(blocks.get(i))) {
                blocks.add(0, blocks.remove(i));
            }
        }
        int most = withTimestamps ? MOST_BLOCKS - 1 : MOST_BLOCKS;
        return blocks.size() > most ? blocks.subList(0, most) : blocks;
    }

    private boolean holdsNewest(Block block) {
        return !Sequence.isBefore(newest.sequence(), block.begin()) && Sequence.isBefore(newest.sequence(), block.end());
    }

    void clear() {
        chunks.clear();
        outOfOrder.clear();
        start = 0;
        length = 0;
        outOfOrderLength = 0;
    }
}
