package netsh.shell.replay;

import java.io.ByteArrayOutputStream;
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

    /** Ends a last line that was left open where it is shown, so that what follows starts on its own line. */
    void endLine() {
        if (withinLine) {
            next.print(new byte[] {'\n'}, 0, 1);
        }
    }

    /** The octets printed. */
    byte[] octets() {
        return kept.toByteArray();
    }
}
