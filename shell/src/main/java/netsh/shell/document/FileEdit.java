package netsh.shell.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that the text opens in an editor, and what the text shows of it. A lab has nobody to type into an editor: the file
 * is written as shown.
 *
 * @param path the file
 * @param contents the lines shown
 */
record FileEdit(String path, List<String> contents) {
    private static final Set<String> EDITORS = Set.of("vim", "vi", "nano", "emacs", "gedit", "joe", "ed");
    private static final Pattern COMMAND = Pattern.compile("(?:sudo\\s+)?(\\w+)\\s+(?:[-+]\\S+\\s+)*([\\w./~-]+)\\s*");
    private static final String END = "END_OF_THE_FILE_SHOWN";

    static boolean isEditor(String word) {
        return EDITORS.contains(word);
    }

    /** The edit that an entry shows, if its command opens an editor. */
    static Optional<FileEdit> of(String command, List<String> shown) {
        Matcher words = COMMAND.matcher(command);
        if (!words.matches() || !isEditor(words.group(1))) {
            return Optional.empty();
        }
        return Optional.of(new FileEdit(words.group(2), shown));
    }

    boolean isScript() {
        return !contents.isEmpty() && contents.get(0).startsWith("#!");
    }

    /** The command that has the effect: a script is written whole, to another file goes what it does not have yet. */
    String command() {
        String text = String.join("\n", contents) + "\n" + END;
        if (isScript()) {
            return "cat > " + path + " <<'" + END + "'\n" + text;
        }
        return "while IFS= read -r line; do grep -qxF -e \"$line\" " + path + " 2>/dev/null || printf '%s\\n' \"$line\" >> "
                + path + "; done <<'" + END + "'\n" + text;
    }
}
