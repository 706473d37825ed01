package netsh.shell.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.shell.lab.Lab;

/** Which words the lab knows, and which of them a mistyped one may have meant. */
final class Vocabulary {
    private static final Set<String> KEYWORDS =
            Set.of("for", "while", "until", "if", "case", "{", "(", "!", "function", "sudo");

    private final Lab lab;

    Vocabulary(Lab lab) {
        this.lab = lab;
    }

    /** Whether a text is a whole command. */
    boolean isComplete(String text) {
        return lab.isComplete(text);
    }

    /** Whether a command line begins with a word that the lab, or an editor's user, can start a command with. */
    boolean isCommand(String line) {
        String word = firstWord(line);
        return KEYWORDS.contains(word)
                || FileEdit.isEditor(word)
                || word.startsWith("/")
                || word.startsWith("./")
                || word.matches("[A-Za-z_]\\w*=.*")
                || (word.matches("[a-z0-9_.:\\[-]+") && commands(word).contains(word));
    }

    /** The command whose name is nearest to a word that is none. */
    Optional<String> nearestCommand(String word) {
        return isCommand(word) ? Optional.empty() : Spelling.nearest(word, commands(""));
    }

    /** What the lab would propose in the place of a word of a line, nearest to that word. */
    Optional<String> nearestWord(String line, int begin, String word) {
        String before = line.substring(0, begin);
        List<String> proposals = words(before);
        return proposals.contains(word) ? Optional.empty() : Spelling.nearest(word, proposals);
    }

    private List<String> commands(String prefix) {
        return words(prefix);
    }

    private List<String> words(String begun) {
        return lab.complete(begun, begun.length()).insertions().stream()
                .map(insertion -> insertion.candidate().word()).toList();
    }

    static String firstWord(String line) {
        String[] words = line.strip().split("[\\s;|&<>]+", 2);
        return words[0];
    }
}
