package netsh.shell.console;

import java.util.Map;
import netsh.commands.editing.Span;
import netsh.commands.editing.SpanKind;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours a line while it is typed, where the terminal has colours and the person wants them (https://no-color.org). */
final class LineColours implements Highlighter {
    private final Typing typing;

    LineColours(Typing typing) {
        this.typing = typing;
    }

    /** Whether a terminal is to be coloured. */
    static boolean areWanted(Terminal terminal, Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return !refused && !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    @Override
    public AttributedString highlight(LineReader reader, String line) {
        if (Boolean.TRUE.equals(reader.getVariable(LineReader.DISABLE_COMPLETION))) {
            return new AttributedString(line);
        }
        AttributedStringBuilder coloured = new AttributedStringBuilder(line.length());
        int at = 0;
        for (Span span : typing.highlight(line)) {
            coloured.append(line, at, span.start());
            coloured.styled(style(span.kind()), line.substring(span.start(), span.end()));
            at = span.end();
        }
        return coloured.append(line, at, line.length()).toAttributedString();
    }

    private static AttributedStyle style(SpanKind kind) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        return switch (kind) {
            case COMMAND -> plain.foreground(AttributedStyle.GREEN);
            case BUILTIN -> plain.foreground(AttributedStyle.MAGENTA);
            case KEYWORD -> plain.foreground(AttributedStyle.CYAN);
            case OPTION -> plain.foreground(AttributedStyle.BLUE);
            case NAME -> plain.bold();
            case STRING -> plain.foreground(AttributedStyle.YELLOW);
            case VARIABLE -> plain.foreground(AttributedStyle.YELLOW).bold();
            case COMMENT -> plain.faint();
            case OPERATOR -> plain.foreground(AttributedStyle.MAGENTA).bold();
            case UNKNOWN_COMMAND, UNKNOWN_NAME -> plain.foreground(AttributedStyle.RED);
            case ERROR -> plain.foreground(AttributedStyle.RED).underline();
        };
    }
}
