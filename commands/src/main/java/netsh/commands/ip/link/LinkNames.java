package netsh.commands.ip.link;

/** What iproute2 itself thinks a link can be called; the kernel judges again. */
public final class LinkNames {
    private static final int MOST_NAME_LENGTH = 15;
    private static final int MOST_ALTERNATIVE_NAME_LENGTH = 127;

    private LinkNames() {}

    /** Whether a word can name a link (check_ifname). */
    public static boolean isAcceptableAsName(String word) {
        return isAcceptable(word, MOST_NAME_LENGTH);
    }

    /** Whether a word can name a link in any way, alternative names included (check_altifname). */
    public static boolean isAcceptable(String word) {
        return isAcceptable(word, MOST_ALTERNATIVE_NAME_LENGTH);
    }

    private static boolean isAcceptable(String word, int mostLength) {
        return !word.isEmpty() && word.length() <= mostLength
                && word.chars().noneMatch(c -> c == '/' || Character.isWhitespace(c));
    }
}
