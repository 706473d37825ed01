package netsh.shell.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The octets of a journal. A record is a line {@code netsh-journal 1 KIND LENGTH CRC32}, so many octets of payload and a line
 * feed. A record that was cut off, or damaged, is recognised by its length or checksum; what stands before it is whole.
 */
final class JournalFormat {
    private static final String MAGIC = "netsh-journal 1 ";
    private static final int LONGEST_HEADER = 80;

    private JournalFormat() {}

    /**
     * What could be read.
     *
     * @param entries the whole records
     * @param wholeOctets how many octets of the file they are
     */
    record Content(List<JournalEntry> entries, int wholeOctets) {}

    static byte[] encode(JournalEntry entry) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(payload)) {
            write(entry, data);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        ByteArrayOutputStream record = new ByteArrayOutputStream(payload.size() + LONGEST_HEADER);
        record.writeBytes((MAGIC + kind(entry) + " " + payload.size() + " " + checksum(payload.toByteArray(), 0, payload.size()) + "\n")
                .getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(payload.toByteArray());
        record.write('\n');
        return record.toByteArray();
    }

    static Content decode(byte[] octets) {
        List<JournalEntry> entries = new ArrayList<>();
        int position = 0;
        while (position < octets.length) {
            Optional<Header> header = header(octets, position);
            if (header.isEmpty()) {
                break;
            }
            int end = header.get().payload() + header.get().length();
            if (end >= octets.length || octets[end] != '\n') {
                break;
            }
            if (!checksum(octets, header.get().payload(), header.get().length()).equals(header.get().checksum())) {
                break;
            }
            Optional<JournalEntry> entry = read(header.get(), octets);
            if (entry.isEmpty()) {
                break;
            }
            entries.add(entry.get());
            position = end + 1;
        }
        return new Content(entries, position);
    }

    private record Header(String kind, int payload, int length, String checksum) {}

    private static Optional<Header> header(byte[] octets, int position) {
        int end = position;
        int limit = Math.min(octets.length, position + LONGEST_HEADER);
        while (end < limit && octets[end] != '\n') {
            end++;
        }
        if (end == limit) {
            return Optional.empty();
        }
        String line = new String(octets, position, end - position, StandardCharsets.US_ASCII);
        String[] words = line.startsWith(MAGIC) ? line.substring(MAGIC.length()).split(" ") : new String[0];
        if (words.length != 3 || !words[1].matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(new Header(words[0], end + 1, Integer.parseInt(words[1]), words[2]));
    }

    private static String checksum(byte[] octets, int offset, int length) {
        CRC32 sum = new CRC32();
        sum.update(octets, offset, length);
        return Long.toHexString(sum.getValue());
    }

    private static String kind(JournalEntry entry) {
        if (entry instanceof JournalEntry.Began) {
            return "began";
        }
        if (entry instanceof JournalEntry.Ran) {
            return "ran";
        }
        if (entry instanceof JournalEntry.Moved) {
            return "moved";
        }
        if (entry instanceof JournalEntry.Dropped) {
            return "dropped";
        }
        if (entry instanceof JournalEntry.Marked) {
            return "marked";
        }
        return entry instanceof JournalEntry.Saved ? "saved" : "left";
    }

    private static void write(JournalEntry entry, DataOutputStream data) throws IOException {
        if (entry instanceof JournalEntry.Began began) {
            data.writeLong(began.seed());
        } else if (entry instanceof JournalEntry.Ran ran) {
            writeStep(ran.step(), data);
        } else if (entry instanceof JournalEntry.Moved moved) {
            data.writeInt(moved.node());
            writeText(moved.branch(), data);
        } else if (entry instanceof JournalEntry.Dropped dropped) {
            writeText(dropped.branch(), data);
        } else if (entry instanceof JournalEntry.Marked marked) {
            writeText(marked.checkpoint(), data);
        }
    }

    private static Optional<JournalEntry> read(Header header, byte[] octets) {
        ByteArrayInputStream payload = new ByteArrayInputStream(octets, header.payload(), header.length());
        try (DataInputStream data = new DataInputStream(payload)) {
            return switch (header.kind()) {
                case "began" -> Optional.of(new JournalEntry.Began(data.readLong()));
                case "ran" -> Optional.of(new JournalEntry.Ran(readStep(data)));
                case "moved" -> Optional.of(new JournalEntry.Moved(data.readInt(), readText(data)));
                case "dropped" -> Optional.of(new JournalEntry.Dropped(readText(data)));
                case "marked" -> Optional.of(new JournalEntry.Marked(readText(data)));
                case "saved" -> Optional.of(new JournalEntry.Saved());
                case "left" -> Optional.of(new JournalEntry.Left());
                default -> Optional.empty();
            };
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static void writeStep(RecordedStep step, DataOutputStream data) throws IOException {
        writeText(step.place().name(), data);
        data.writeInt(step.place().process());
        writeText(step.command(), data);
        data.writeInt(step.input().size());
        for (String line : step.input()) {
            writeText(line, data);
        }
        writeText(step.output(), data);
        data.writeInt(step.status());
        data.writeLong(step.begin().toNanos());
        data.writeLong(step.duration().toNanos());
        data.writeInt(step.interruptions().size());
        for (Duration interruption : step.interruptions()) {
            data.writeLong(interruption.toNanos());
        }
    }

    private static RecordedStep readStep(DataInputStream data) throws IOException {
        Place place = new Place(readText(data), data.readInt());
        String command = readText(data);
        List<String> input = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            input.add(readText(data));
        }
        String output = readText(data);
        int status = data.readInt();
        Duration begin = Duration.ofNanos(data.readLong());
        Duration duration = Duration.ofNanos(data.readLong());
        List<Duration> interruptions = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            interruptions.add(Duration.ofNanos(data.readLong()));
        }
        return new RecordedStep(place, command, input, output, status, begin, duration, interruptions);
    }

    private static void writeText(String text, DataOutputStream data) throws IOException {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        data.writeInt(octets.length);
        data.write(octets);
    }

    private static String readText(DataInputStream data) throws IOException {
        int length = data.readInt();
        if (length < 0 || length > data.available()) {
            throw new IOException("a text of " + length + " octets does not fit");
        }
        return new String(data.readNBytes(length), StandardCharsets.UTF_8);
    }
}
