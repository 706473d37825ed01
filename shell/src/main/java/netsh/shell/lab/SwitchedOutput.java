package netsh.shell.lab;

import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;

/** The standard output of a lab's shell: goes to whoever listens at the moment. */
final class SwitchedOutput extends OpenFile {
    private final boolean terminal;
    private LabOutput listener = (octets, offset, length) -> {};

    SwitchedOutput(boolean terminal) {
        this.terminal = terminal;
    }

    void switchTo(LabOutput newListener) {
        listener = newListener;
    }

    @Override
    public boolean isTerminal() {
        return terminal;
    }

    @Override
    public int read(Process reader, byte[] buffer, int offset, int length) {
        return -1;
    }

    @Override
    public void write(Process writer, byte[] buffer, int offset, int length) {
        listener.print(buffer, offset, length);
    }
}
