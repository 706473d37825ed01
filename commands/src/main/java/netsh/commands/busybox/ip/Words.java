package netsh.commands.busybox.ip;

import java.util.List;
import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** The words behind an object's name, taken one by one. */
final class Words {
    private final List<String> words;
    private int next;

    Words(List<String> words) {
        this.words = words;
    }

    boolean hasNext() {
        return next < words.size();
    }

    /** The next word. */
    String next() throws AppletFailure {
        if (!hasNext()) {
            throw AppletFailure.of("command line is not complete, try \"help\"");
        }
        return words.get(next++);
    }

    /** The next word as a number. */
    long number(String keyword) throws AppletFailure {
        String word = next();
        if (!word.matches("[0-9]{1,9}|0x[0-9a-fA-F]{1,8}")) {
            throw invalid(word, keyword);
        }
        return Long.decode(word.matches("0[0-9]+") ? word.replaceFirst("^0+(?=.)", "") : word);
    }

    /**
     * Which of the known words is meant: the word itself, or the only one that begins so.
     *
     * @return empty where none or several are
     */
    static Optional<String> match(String word, List<String> known) {
        if (known.contains(word)) {
            return Optional.of(word);
        }
        List<String> candidates = known.stream().filter(candidate -> candidate.startsWith(word)).toList();
        return candidates.size() == 1 && !word.isEmpty() ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** The verb that is meant; {@code usual} where no word is left. */
    String verb(List<String> known, String usual) throws AppletFailure {
        if (!hasNext()) {
            return usual;
        }
        String word = next();
        return match(word, known).orElseThrow(() -> invalid(word, "ip"));
    }

    static AppletFailure invalid(String word, String where) {
        return AppletFailure.of("invalid argument '" + word + "' to '" + where + "'");
    }

    static AppletFailure duplicate(String keyword, String word) {
        return AppletFailure.of("either \"" + keyword + "\" is duplicate, or \"" + word + "\" is garbage");
    }

    /** The link of a name. */
    static Link link(NetworkNamespace namespace, String name) throws AppletFailure {
        Link link = namespace.links().byName(name);
        if (link == null) {
            throw AppletFailure.of("can't find device '" + name + "'");
        }
        return link;
    }
}
