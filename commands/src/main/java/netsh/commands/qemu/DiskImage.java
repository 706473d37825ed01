package netsh.commands.qemu;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a disk image's first octets say of it: the header of qcow2 (docs/interop/qcow2.txt of qemu), or none for a raw one.
 *
 * @param format {@code qcow2} or {@code raw}
 * @param virtualSize octets that a guest sees
 * @param clusterSize octets of a cluster; 0 for a raw image
 * @param version the version of the qcow2 format, 2 or 3; 0 for a raw image
 * @param backingFile the image that it is a difference from
 */
record DiskImage(String format, long virtualSize, int clusterSize, int version, Optional<String> backingFile) {
    static final int DEFAULT_CLUSTER_BITS = 16;

    private static final byte[] MAGIC = {'Q', 'F', 'I', (byte) 0xfb};
    private static final int HEADER_LENGTH = 104;
    private static final int BACKING_FILE_OFFSET = 8;
    private static final int CLUSTER_BITS_OFFSET = 20;
    private static final int SIZE_OFFSET = 24;

    /** The image that begins with {@code octets} and is {@code length} octets long. */
    static DiskImage probe(byte[] octets, long length) {
        if (octets.length < 32 || !Arrays.equals(Arrays.copyOf(octets, 4), MAGIC)) {
            return new DiskImage("raw", length, 0, 0, Optional.empty());
        }
        ByteBuffer header = ByteBuffer.wrap(octets);
        int nameOffset = (int) header.getLong(BACKING_FILE_OFFSET);
        int nameLength = header.getInt(BACKING_FILE_OFFSET + Long.BYTES);
        Optional<String> backing = nameOffset > 0 && nameLength > 0 && nameOffset + nameLength <= octets.length
                ? Optional.of(new String(octets, nameOffset, nameLength, StandardCharsets.UTF_8))
                : Optional.empty();
        return new DiskImage(
                "qcow2", header.getLong(SIZE_OFFSET), 1 << header.getInt(CLUSTER_BITS_OFFSET), header.getInt(4), backing);
    }

    /** The octets of an empty qcow2 image; what follows the header is not kept. */
    static byte[] emptyQcow2(long virtualSize, Optional<String> backingFile) {
        byte[] name = backingFile.orElse("").getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = ByteBuffer.allocate(HEADER_LENGTH + name.length);
        header.put(MAGIC).putInt(3);
        header.putLong(name.length == 0 ? 0 : HEADER_LENGTH).putInt(name.length);
        header.putInt(CLUSTER_BITS_OFFSET, DEFAULT_CLUSTER_BITS);
        header.putLong(SIZE_OFFSET, virtualSize);
        header.position(HEADER_LENGTH);
        header.put(name);
        return header.array();
    }
}
