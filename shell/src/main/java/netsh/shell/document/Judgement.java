package netsh.shell.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import netsh.shell.compare.Comparison;
import netsh.shell.compare.Difference;

/**
 * What the text shows below a command, held against what the machine did.
 *
 * @param result what the machine did
 * @param verdict how the two stand
 * @param shown what the text shows, in the parts that were compared
 * @param printed what the machine printed, in the parts that were compared
 * @param difference where they differ
 */
record Judgement(Result result, Verdict verdict, List<Folded> shown, List<Folded> printed, Difference difference) {
    private static final Pattern ASKS_FOR_HELP = Pattern.compile(".*\\s(?:-h|--help|help|-\\?)(?:\\s.*)?");
    private static final Pattern SEVERAL = Pattern.compile("[;\n]|\\|\\|");
    private static final Pattern PING_STATISTICS = Pattern.compile("--- .* statistics ---");

    /**
     * Judges a result.
     *
     * @param exact whether to the letter, as the lab prints it
     */
    static Judgement of(Result result, boolean exact) {
        List<String> text = result.entry().output();
        boolean isFile = FileEdit.of(result.step().command(), text).isPresent();
        List<Folded> printed = Folded.printed(result.printed(), exact);
        List<Folded> shown = isFile ? List.of() : withoutRemarks(Folded.shown(text, exact), printed, exact);
        List<String> expected = new ArrayList<>(Folded.texts(shown));
        boolean statisticsShown = expected.stream().anyMatch(line -> PING_STATISTICS.matcher(line).matches());
        if (result.interrupted() && !statisticsShown && !exact) {
            expected.add("...");
        }
        Comparison comparison = exact ? Comparison.EXACT : Comparison.BY_SHAPE_WITH_ELISION;
        Difference difference = comparison.compare(expected, Folded.texts(printed));
        return new Judgement(result, verdict(result, shown, difference, exact), shown, printed, difference);
    }

    /** A remark behind a line is taken away only where the line does not stand so in the output. */
    private static List<Folded> withoutRemarks(List<Folded> shown, List<Folded> printed, boolean exact) {
        List<String> lines = Folded.texts(printed);
        return shown.stream().map(part -> exact || lines.contains(part.text()) ? part : part.withoutRemark()).toList();
    }

    private static Verdict verdict(Result result, List<Folded> shown, Difference difference, boolean exact) {
        Optional<Integer> status = ClaimedStatus.in(result.entry().output());
        if (!result.ran()) {
            return Verdict.NOT_RUN;
        }
        boolean claimed = exact || !shown.isEmpty();
        if (claimed && difference.isEmpty()) {
            boolean otherwise = status.isPresent() && status.get() != result.status();
            return otherwise ? Verdict.OTHER_STATUS : shown.isEmpty() ? Verdict.NOTHING_SHOWN : Verdict.AGREES;
        }
        boolean refused = status.isEmpty() && !result.printed().isEmpty() && isRefusal(result);
        if (!claimed) {
            boolean help = ASKS_FOR_HELP.matcher(result.step().command()).matches();
            boolean otherStatus = status.isPresent() && status.get() != result.status();
            return otherStatus ? Verdict.OTHER_STATUS : refused && !help ? Verdict.FAILS : Verdict.NOTHING_SHOWN;
        }
        boolean nothingInCommon = difference.count(Difference.Kind.SAME) + difference.count(Difference.Kind.CHANGED) == 0;
        boolean refusalShown = Messages.isComplaint(String.join("\n", Folded.texts(shown)));
        return refused && nothingInCommon && !refusalShown ? Verdict.FAILS : Verdict.DIFFERS;
    }

    /** Whether a command failed; of several on a line the last one alone decides the status, and any may complain. */
    private static boolean isRefusal(Result result) {
        if (result.interrupted() && Endless.isWatching(result.step().command())) {
            return false;
        }
        return result.status() != 0
                || (SEVERAL.matcher(result.step().command()).find()
                        && Messages.isComplaint(String.join("\n", result.printed())));
    }

    Entry entry() {
        return result.entry();
    }
}
