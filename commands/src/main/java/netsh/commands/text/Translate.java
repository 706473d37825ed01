package netsh.commands.text;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** tr(1), on bytes. */
final class Translate {
    private static final int BYTES = 256;
    static final Tool TOOL = new GnuTool("tr", "Translates or deletes characters.", "SET1 [SET2]", 1,
            GnuOptions.of("""
                    -c, -C, --complement     all characters but those of the first set
                    -d, --delete             delete instead of translating
                    -s, --squeeze-repeats    one of each run of the same
                    -t, --truncate-set1      no more of the first set than the second has
                    """).endingAtOperands(),
                    Translate::run);

    private Translate() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        List<String> operands = given.operands();
        boolean deletes = given.has('d');
        boolean squeezes = given.has('s');
        if (operands.isEmpty()) {
            throw new GnuOptions.Invalid("missing operand");
        }
        boolean needsTwo = deletes == squeezes;
        if (operands.size() == 1 && needsTwo) {
            context.err().println("tr: missing operand after '" + operands.get(0) + "'");
            context.err().println(deletes ? "Two strings must be given when both deleting and squeezing repeats."
                    : "Two strings must be given when translating.");
            return GnuTool.tryHelp(context, 1);
        }
        if (operands.size() > (deletes && !squeezes ? 1 : 2)) {
            throw new GnuOptions.Invalid("extra operand '" + operands.get(deletes && !squeezes ? 1 : 2) + "'");
        }
        String first = set(operands.get(0));
        if (given.has('c') || given.has('C')) {
            first = complement(first);
        }
        String second = operands.size() > 1 ? set(operands.get(1)) : "";
        boolean translates = !deletes && operands.size() > 1;
        int[] map = map(first, second, translates, given.has('t'));
        boolean[] removed = new boolean[BYTES];
        if (deletes) {
            first.chars().forEach(c -> removed[c] = true);
        }
        boolean[] squeezed = new boolean[BYTES];
        if (squeezes) {
            (operands.size() > 1 ? second : first).chars().forEach(c -> squeezed[c] = true);
        }
        int last = -1;
        for (int b = context.in().read(); b >= 0; b = context.in().read()) {
            int c = map[b];
            if (removed[b] || (squeezed[c] && c == last)) {
                continue;
            }
            context.out().write(new byte[] {(byte) c}, 0, 1);
            last = c;
        }
        return 0;
    }

    private static int[] map(String first, String second, boolean translates, boolean truncates) {
        int[] map = new int[BYTES];
        for (int i = 0; i < BYTES; i++) {
            map[i] = i;
        }
        for (int i = 0; translates && i < first.length() && !second.isEmpty(); i++) {
            if (i < second.length() || !truncates) {
                map[first.charAt(i)] = second.charAt(Math.min(i, second.length() - 1));
            }
        }
        return map;
    }

    private static String complement(String set) {
        StringBuilder complement = new StringBuilder();
        for (char c = 0; c < BYTES; c++) {
            if (set.indexOf(c) < 0) {
                complement.append(c);
            }
        }
        return complement.toString();
    }

    private static String set(String text) throws GnuOptions.Invalid {
        String bytes = new String(Escapes.decode(text, Escapes.Style.ANSI_C).text()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
        StringBuilder set = new StringBuilder();
        int i = 0;
        while (i < bytes.length()) {
            if (bytes.startsWith("[:", i) && bytes.indexOf(":]", i) > 0) {
                int end = bytes.indexOf(":]", i);
                appendClass(set, bytes.substring(i + 2, end));
                i = end + 2;
            } else if (i + 2 < bytes.length() && bytes.charAt(i + 1) == '-') {
                char from = bytes.charAt(i);
                char to = bytes.charAt(i + 2);
                if (from > to) {
                    throw new GnuOptions.Invalid("range-endpoints of '" + from + "-" + to
                            + "' are in reverse collating sequence order");
                }
                for (char c = from; c <= to; c++) {
                    set.append(c);
                }
                i += 3;
            } else {
                set.append(bytes.charAt(i++));
            }
        }
        return set.toString();
    }

    private static void appendClass(StringBuilder set, String name) throws GnuOptions.Invalid {
        boolean known = false;
        for (char c = 0; c < 128; c++) {
            boolean in = switch (name) {
                case "alpha" -> Character.isLetter(c);
                case "digit" -> Character.isDigit(c);
                case "alnum" -> Character.isLetterOrDigit(c);
                case "upper" -> Character.isUpperCase(c);
                case "lower" -> Character.isLowerCase(c);
                case "space" -> c == ' ' || (c >= '\t' && c <= '\r');
                case "blank" -> c == ' ' || c == '\t';
                case "punct" -> c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
                case "cntrl" -> c < ' ' || c == 127;
                case "print" -> c >= ' ' && c < 127;
                case "graph" -> c > ' ' && c < 127;
                case "xdigit" -> Character.digit(c, 16) >= 0;
                default -> throw new GnuOptions.Invalid("invalid character class '" + name + "'");
            };
            known |= in;
            if (in) {
                set.append(c);
            }
        }
        if (!known) {
            throw new GnuOptions.Invalid("invalid character class '" + name + "'");
        }
    }
}
