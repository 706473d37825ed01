package netsh.shell.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of output that is compared as one line.
 *
 * @param text what is compared
 * @param begin how many lines of the output stand before it
 * @param end how many stand before what follows it
 */
record Folded(String text, int begin, int end) {
    private static final Pattern USAGE = Pattern.compile("\\s*[Uu]sage:.*");
    private static final String COLLAPSED_USAGE = "Usage: …";

    /** What the machine printed; a usage text is one part, since its words differ from version to version. */
    static List<Folded> printed(List<String> lines, boolean exact) {
        List<Folded> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!exact && USAGE.matcher(lines.get(i)).matches()) {
                parts.add(new Folded(COLLAPSED_USAGE, i, lines.size()));
                break;
            }
            parts.add(new Folded(lines.get(i), i, i + 1));
        }
        return parts;
    }

    /** What the text shows, without what its author remarks, and without the marks of interruption and status. */
    static List<Folded> shown(List<String> lines, boolean exact) {
        if (exact) {
            return printed(lines, true);
        }
        List<Folded> parts = new ArrayList<>(printed(lines, false));
        parts.replaceAll(part -> part.text().strip().equals("^C") ? new Folded("", part.begin(), part.end()) : part);
        parts.removeIf(part -> Remarks.isRemark(part.text())
                || ClaimedStatus.isClaim(part.text()));
        while (!parts.isEmpty() && parts.get(parts.size() - 1).text().isBlank()) {
            parts.remove(parts.size() - 1);
        }
        while (!parts.isEmpty() && parts.get(0).text().isBlank()) {
            parts.remove(0);
        }
        return parts;
    }

    static List<String> texts(List<Folded> parts) {
        return parts.stream().map(Folded::text).toList();
    }

    Folded withoutRemark() {
        return new Folded(Remarks.withoutRemarkBehindOutput(text), begin, end);
    }
}
