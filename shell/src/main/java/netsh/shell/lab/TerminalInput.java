package netsh.shell.lab;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;

/** Standard input at a terminal: a line at a time, as it is typed. */
final class TerminalInput extends OpenFile {
    private final Conversation conversation;
    private Optional<Prompt> announced = Optional.empty();
    private Optional<Process> reader = Optional.empty();
    private byte[] typed = {};
    private int position;

    private record Prompt(String text, int status) {}

    TerminalInput(Conversation conversation) {
        this.conversation = conversation;
    }

    /** Who waits for a line. */
    Optional<Process> reader() {
        return reader;
    }

    /** Forgets what was typed and not read. */
    void discard() {
        position = typed.length;
        announced = Optional.empty();
    }

    @Override
    public boolean isTerminal() {
        return true;
    }

    @Override
    public void prompt(String text, int status) {
        announced = Optional.of(new Prompt(text, status));
    }

    @Override
    public int read(Process process, byte[] buffer, int offset, int length) {
        if (position == typed.length) {
            String text = ask(process);
            if (text.equals(Lab.END_OF_INPUT)) {
                return -1;
            }
            typed = (text + "\n").getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        int count = 0;
        while (count < length && position < typed.length) {
            byte octet = typed[position++];
            buffer[offset + count++] = octet;
            if (octet == '\n') {
                break;
            }
        }
        announced = Optional.empty();
        return count;
    }

    private String ask(Process process) {
        int number = process.pid();
        Lab.Question question = announced
                .map(shell -> new Lab.Question(shell.text(), true, shell.status(), number))
                .orElse(new Lab.Question("", false, 0, number));
        announced = Optional.empty();
        reader = Optional.of(process);
        String text = conversation.ask(question);
        reader = Optional.empty();
        if (text.equals(Lab.INTERRUPTION) || text.equals(Lab.HANG_UP)) {
            process.signal(text.equals(Lab.HANG_UP) ? Signal.KILL : Signal.INT);
            process.checkpoint();
            return text.equals(Lab.HANG_UP) ? Lab.END_OF_INPUT : "";
        }
        return text;
    }

    @Override
    public void write(Process writer, byte[] buffer, int offset, int length) {
        throw new IllegalStateException("the terminal's input is not written to");
    }
}
