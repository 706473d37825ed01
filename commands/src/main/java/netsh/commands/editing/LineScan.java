package netsh.commands.editing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import netsh.commands.shell.syntax.Parser;
import netsh.commands.shell.syntax.SyntaxFault;
import netsh.commands.shell.syntax.SyntaxListener;
import netsh.commands.shell.syntax.SyntaxPart;
import netsh.commands.shell.syntax.Word;

/** A command line cut into its parts by the shell's parser; inner parts stand before the words that they are in. */
final class LineScan implements SyntaxListener {
    private final List<LinePart> parts = new ArrayList<>();
    private final Deque<List<LinePart>> commands = new ArrayDeque<>();
    private final Optional<SyntaxFault> fault;

    LineScan(String text) {
        fault = Parser.tellParts(text, this);
    }

    List<LinePart> parts() {
        return parts;
    }

    /** Where the text stops being one of the shell language. */
    Optional<SyntaxFault> fault() {
        return fault;
    }

    /** The innermost word that reaches behind a position. */
    Optional<LinePart> wordReaching(int position) {
        return parts.stream().filter(part -> part.word() != null && part.end() > position).findFirst();
    }

    @Override
    public void commandBegins() {
        commands.push(new ArrayList<>());
    }

    @Override
    public void commandEnds() {
        commands.pop();
    }

    @Override
    public void part(SyntaxPart kind, Word word, int start, int end) {
        List<LinePart> command = kind == SyntaxPart.COMMAND_WORD ? commands.peek() : List.of();
        LinePart part = new LinePart(kind, word, start, end, command);
        parts.add(part);
        if (kind == SyntaxPart.COMMAND_WORD) {
            command.add(part);
        }
    }
}
