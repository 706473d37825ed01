package netsh.shell.lab;

/** Where a lab's commands print to. */
@FunctionalInterface
public interface LabOutput {
    /** Takes octets as they are printed, a part of a line or many lines. */
    void print(byte[] octets, int offset, int length);
}
