package netsh.commands.process;

/**
 * A pipe as pipe(7) describes it: 64 KiB of room, readers wait for writers and writers for readers. Reading what nobody
 * can write any more is the end of the file; writing what nobody can read any more is SIGPIPE.
 */
public final class Pipe {
    private static final int CAPACITY_BYTES = 65536;

    private byte[] ring = new byte[1024];
    private int start;
    private int used;
    private boolean readerGone;
    private boolean writerGone;
    private final WaitQueue readers = new WaitQueue();
    private final WaitQueue writers = new WaitQueue();
    private final OpenFile readEnd = new ReadEnd();
    private final OpenFile writeEnd = new WriteEnd();

    /** Where it is read. */
    public OpenFile readEnd() {
        return readEnd;
    }

    /** Where it is written. */
    public OpenFile writeEnd() {
        return writeEnd;
    }

    private void put(byte[] buffer, int offset, int length) {
        if (used + length > ring.length) {
            grow(used + length);
        }
        int end = (start + used) % ring.length;
        int first = Math.min(length, ring.length - end);
        System.arraycopy(buffer, offset, ring, end, first);
        System.arraycopy(buffer, offset + first, ring, 0, length - first);
        used += length;
    }

    private void grow(int needed) {
        byte[] larger = new byte[Math.min(CAPACITY_BYTES, Math.max(needed, ring.length * 4))];
        int count = used;
        take(larger, 0, count);
        ring = larger;
        start = 0;
        used = count;
    }

    private void take(byte[] buffer, int offset, int length) {
        int first = Math.min(length, ring.length - start);
        System.arraycopy(ring, start, buffer, offset, first);
        System.arraycopy(ring, 0, buffer, offset + first, length - first);
        start = (start + length) % ring.length;
        used -= length;
    }

    private final class ReadEnd extends OpenFile {
        @Override
        public int read(Process reader, byte[] buffer, int offset, int length) {
            while (used == 0 && !writerGone) {
                reader.await(readers, () -> used > 0 || writerGone);
            }
            if (used == 0) {
                return -1;
            }
            int count = Math.min(length, used);
            take(buffer, offset, count);
            writers.wakeAll();
            return count;
        }

        @Override
        public boolean isReadable() {
            return used > 0 || writerGone;
        }

        @Override
        public void write(Process writer, byte[] buffer, int offset, int length) {
            throw new IllegalStateException("the read end of a pipe is not written");
        }

        @Override
        protected void close() {
            readerGone = true;
            writers.wakeAll();
        }
    }

    private final class WriteEnd extends OpenFile {
        @Override
        public int read(Process reader, byte[] buffer, int offset, int length) {
            return -1;
        }

        @Override
        public void write(Process writer, byte[] buffer, int offset, int length) {
            int written = 0;
            while (written < length) {
                if (readerGone) {
                    writer.signal(Signal.PIPE);
                    writer.checkpoint();
                    return;
                }
                int room = CAPACITY_BYTES - used;
                if (room == 0) {
                    writer.await(writers, () -> used < CAPACITY_BYTES || readerGone);
                    continue;
                }
                int count = Math.min(room, length - written);
                put(buffer, offset + written, count);
                written += count;
                readers.wakeAll();
            }
        }

        @Override
        protected void close() {
            writerGone = true;
            readers.wakeAll();
        }
    }
}
