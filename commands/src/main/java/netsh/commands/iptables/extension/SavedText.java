package netsh.commands.iptables.extension;

/** Quotes text so that iptables-restore reads it back (xtables_save_string). */
public final class SavedText {
    private static final String PLAIN = "_-";
    private static final String ESCAPED = "\"\\'";

    private SavedText() {}

    public static String quote(String text) {
        boolean plain = !text.isEmpty()
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) && c < 128 || PLAIN.indexOf(c) >= 0);
        if (plain) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            quoted.append(ESCAPED.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return quoted.append('"').toString();
    }
}
