package netsh.shell.document;

import java.util.List;

/**
 * A place where the text and the machine disagree, or where both agree on a mistake.
 *
 * @param kind what it is
 * @param line where, from 1
 * @param command the command that stands there
 * @param explanation what is wrong and what would be right, a sentence or none
 * @param details lines that show it
 * @param otherLines further places of the same, from 1
 */
record Finding(
        FindingKind kind,
        int line,
        String command,
        String explanation,
        List<String> details,
        List<Integer> otherLines) {
    Finding {
        details = List.copyOf(details);
        otherLines = List.copyOf(otherLines);
    }

    int places() {
        return 1 + otherLines.size();
    }
}
