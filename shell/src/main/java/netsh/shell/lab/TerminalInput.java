package netsh.shell.lab;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;

/** Standard input at a person's terminal: a line at a time, as it is typed. */
final class TerminalInput extends OpenFile {
    private LineSource lines = prompt -> Optional.empty();
    private byte[] line = {};
    private String prompt = "";
    private int position;

    void attach(LineSource newLines) {
        lines = newLines;
    }

    @Override
    public boolean isTerminal() {
        return true;
    }

    @Override
    public void prompt(String text) {
        prompt = text;
    }

    @Override
    public int read(Process reader, byte[] buffer, int offset, int length) {
        if (position == line.length) {
            Optional<String> next = lines.readLine(prompt);
            prompt = "";
            if (next.isEmpty()) {
                return -1;
            }
            line = (next.get() + "\n").getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        int count = Math.min(length, line.length - position);
        System.arraycopy(line, position, buffer, offset, count);
        position += count;
        return count;
    }

    @Override
    public void write(Process writer, byte[] buffer, int offset, int length) {
        throw new IllegalStateException("the terminal's input is not written to");
    }
}
