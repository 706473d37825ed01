package netsh.shell.replay;

import java.io.ByteArrayOutputStream;
import netsh.shell.lab.LabOutput;

/** What one step prints: passed on as it comes, and kept, up to a length that nobody reads. */
final class StepOutput implements LabOutput {
    /** The output of a step that prints more is cut off here, and the step is interrupted. */
    static final int MOST_OCTETS = 16 << 20;

    private final LabOutput next;
    private final Runnable whenTooLong;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
    private boolean withinLine;
    private boolean isTooLong;

    StepOutput(LabOutput next, Runnable whenTooLong) {
        this.next = next;
        this.whenTooLong = whenTooLong;
    }

    @Override
    public void print(byte[] octets, int offset, int length) {
        if (isTooLong || kept.size() + length > MOST_OCTETS) {
            isTooLong = true;
            whenTooLong.run();
        } else if (length > 0) {
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

    /** Whether there was more than is kept. */
    boolean isTooLong() {
        return isTooLong;
    }

    /** The octets printed. */
    byte[] octets() {
        return kept.toByteArray();
    }
}
