package netsh.shell.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The exit status that a text states below a command, as transcripts do: {@code [exit 1]}. */
final class ClaimedStatus {
    private static final Pattern CLAIM = Pattern.compile("\\s*\\[exit ([0-9]{1,3})\\]\\s*");

    private ClaimedStatus() {}

    static boolean isClaim(String line) {
        return CLAIM.matcher(line).matches();
    }

    /** Where among the lines shown it stands. */
    static Optional<Integer> line(List<String> shown) {
        return shown.stream().filter(ClaimedStatus::isClaim).findFirst().map(shown::indexOf);
    }

    static Optional<Integer> in(List<String> shown) {
        return shown.stream()
                .map(CLAIM::matcher)
                .filter(Matcher::matches)
                .map(claim -> Integer.parseInt(claim.group(1)))
                .findFirst();
    }
}
