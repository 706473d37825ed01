package netsh.commands.openvswitch.vsctl;

/** Lays JSON out over lines as ovsdb does: a closing bracket stays on the line of the last value. */
final class PrettyJson {
    private PrettyJson() {}

    static String of(String compact) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < compact.length(); i++) {
            char letter = compact.charAt(i);
            text.append(letter);
            if (quoted) {
                if (letter == '\\') {
                    text.append(compact.charAt(++i));
                } else if (letter == '"') {
                    quoted = false;
                }
                continue;
            }
            switch (letter) {
                case '"' -> quoted = true;
                case '[', '{' -> {
                    depth++;
                    if ("]}".indexOf(compact.charAt(i + 1)) < 0) {
                        breakLine(text, depth);
                    }
                }
                case ']', '}' -> depth--;
                case ',' -> breakLine(text, depth);
                case ':' -> text.append(' ');
                default -> { }
            }
        }
        return text.toString();
    }

    private static void breakLine(StringBuilder text, int depth) {
        text.append('\n').append("  ".repeat(depth));
    }
}
