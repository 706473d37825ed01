package netsh.shell.replay;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import netsh.shell.lab.LabOutput;

/** What one step prints: passed on as it comes, and kept. */
final class StepOutput implements LabOutput {
    private final LabOutput next;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
    private boolean withinLine;

    StepOutput(LabOutput next) {
        this.next = next;
    }

    @Override
    public void print(byte[] octets, int offset, int length) {
        if (length > 0) {
            next.print(octets, offset, length);
            kept.write(octets, offset, length);
            withinLine = octets[offset + length - 1] != '\n';
        }
    }

    /** Ends a last line that was left open, so that what follows starts on its own line. */
    void endLine() {
        if (withinLine) {
            print(new byte[] {'\n'}, 0, 1);
        }
    }

    /** The lines printed. */
    List<String> lines() {
        return kept.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
