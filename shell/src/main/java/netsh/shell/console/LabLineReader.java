package netsh.shell.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import netsh.commands.editing.LineCompletion;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * A line editor that knows what is typed: it colours the line, shows in grey how it may go on (right arrow, End or Ctrl-E
 * takes that, Alt-F one word of it), says why a Tab finds nothing, and lists what can come where {@code ?} stands alone.
 */
final class LabLineReader extends LineReaderImpl {
    private static final String TAKE_GHOST = "netsh-take-ghost";
    private static final String TAKE_GHOST_WORD = "netsh-take-ghost-word";
    private static final String LIST_WHAT_CAN_COME = "netsh-list-what-can-come";

    private final Typing typing;
    private final GhostText ghostText;
    private final boolean isPlain;
    private boolean isEnding;

    LabLineReader(Terminal terminal, Typing typing, Map<String, String> environment) {
        super(terminal, "netsh", new HashMap<>());
        this.typing = typing;
        isPlain = terminal.getType().startsWith(Terminal.TYPE_DUMB);
        setParser(new CommandLineParser(typing));
        setCompleter(new LabCompleter());
        if (LineColours.areWanted(terminal, environment)) {
            setHighlighter(new LineColours(typing));
        } else {
            setHighlighter((reader, line) -> new AttributedString(line));
        }
        ghostText = new GhostText(typing, getHistory());
        addWidgets();
    }

    private void addWidgets() {
        getWidgets().put(TAKE_GHOST, () -> takeGhost(false) || callBuiltin(LineReader.FORWARD_CHAR));
        getWidgets().put(TAKE_GHOST + "-end", () -> takeGhost(false) || callBuiltin(LineReader.END_OF_LINE));
        getWidgets().put(TAKE_GHOST_WORD, () -> takeGhost(true) || callBuiltin(LineReader.FORWARD_WORD));
        getWidgets().put(LIST_WHAT_CAN_COME, this::listWhatCanCome);
        getWidgets().put(LineReader.EXPAND_OR_COMPLETE, this::completeOrSayWhy);
        for (String name : List.of(LineReader.EMACS, LineReader.VIINS)) {
            KeyMap<Binding> keys = getKeyMaps().get(name);
            keys.bind(new Reference(TAKE_GHOST), "\033[C", "\033OC", KeyMap.ctrl('F'));
            keys.bind(new Reference(TAKE_GHOST + "-end"), "\033[F", "\033OF", KeyMap.ctrl('E'));
            keys.bind(new Reference(TAKE_GHOST_WORD), KeyMap.alt('f'), "\033[1;5C");
            keys.bind(new Reference(LIST_WHAT_CAN_COME), "?");
        }
    }

    private boolean callBuiltin(String widget) {
        return builtinWidgets.get(widget).apply();
    }

    private boolean isHelping() {
        return !Boolean.TRUE.equals(getVariable(LineReader.DISABLE_COMPLETION));
    }

    // ---- ghost text -----------------------------------------------------------------------------------------------

    @Override
    public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
        AttributedString shown = super.getDisplayedBufferWithPrompts(secondaryPrompts);
        String ghost = post == null && !isEnding ? ghost() : "";
        return ghost.isEmpty() ? shown : new AttributedStringBuilder().append(shown)
                .styled(AttributedStyle.DEFAULT.foreground(AttributedStyle.BLACK + AttributedStyle.BRIGHT), ghost)
                .toAttributedString();
    }

    /** The line as it stays on the screen is only what was typed. */
    @Override
    protected void doCleanup(boolean newLine) {
        isEnding = true;
        super.doCleanup(newLine);
        isEnding = false;
    }

    private String ghost() {
        boolean canShow = !isPlain && isHelping() && getBuffer().cursor() == getBuffer().length();
        return canShow ? ghostText.behind(getBuffer().toString()) : "";
    }

    private boolean takeGhost(boolean onlyWord) {
        String ghost = ghost();
        int end = ghost.length();
        if (onlyWord) {
            int blank = ghost.indexOf(' ', 1);
            end = blank < 0 ? end : blank;
        }
        getBuffer().write(ghost.substring(0, end));
        return end > 0;
    }

    // ---- completion -----------------------------------------------------------------------------------------------

    private boolean completeOrSayWhy() {
        if (isHelping()) {
            LineCompletion completion = typing.complete(getBuffer().toString(), getBuffer().cursor());
            if (completion.insertions().isEmpty() && completion.reason().isPresent()) {
                return show(new AttributedString("# " + completion.reason().get(), AttributedStyle.DEFAULT.faint())
                        .columnSubSequence(0, Math.max(1, size.getColumns() - 1)));
            }
        }
        return callBuiltin(LineReader.EXPAND_OR_COMPLETE);
    }

    /** Lists what can come where a word can begin; elsewhere, and where a pattern of file names can, it is a character. */
    private boolean listWhatCanCome() {
        if (!isHelping()) {
            return callBuiltin(LineReader.SELF_INSERT);
        }
        int cursor = getBuffer().cursor();
        LineCompletion completion = typing.whatCanStand(getBuffer().toString(), cursor);
        boolean isCharacter = completion.start() != cursor || completion.takesFiles()
                || completion.insertions().isEmpty() && completion.reason().isEmpty();
        if (isCharacter) {
            return callBuiltin(LineReader.SELF_INSERT);
        }
        if (completion.insertions().isEmpty()) {
            return show(new AttributedString("# " + completion.reason().get(), AttributedStyle.DEFAULT.faint()));
        }
        return show(CandidateList.of(completion, size.getColumns(), size.getRows() - 4));
    }

    /** Shows lines below the one that is typed until the next key, which does what it does; a second ? is a character. */
    private boolean show(AttributedString lines) {
        post = () -> lines;
        redisplay();
        Binding next = readBinding(getKeys(), null);
        post = null;
        if (next != null && getLastBinding().equals("?")) {
            getBuffer().write("?");
        } else if (next != null) {
            runMacro(getLastBinding());
        }
        return true;
    }
}
