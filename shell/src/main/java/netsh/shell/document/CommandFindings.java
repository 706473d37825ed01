package netsh.shell.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings about commands: those that fail, and what the machine remarked while they ran. */
final class CommandFindings {
    private static final int MOST_DETAILS = 6;

    private CommandFindings() {}

    static List<Finding> in(SessionCheck.Outcome outcome) {
        List<Finding> findings = new ArrayList<>();
        outcome.repaired().forEach((judgement, repair) -> findings.add(finding(
                repair.kind(), judgement.result(), repair.explanation(), List.of())));
        Map<String, List<Result>> failing = new LinkedHashMap<>();
        for (Judgement judgement : outcome.attempt().judgements()) {
            Result result = judgement.result();
            if (judgement.verdict() == Verdict.FAILS) {
                failing.computeIfAbsent(String.join("\n", result.printed()), key -> new ArrayList<>()).add(result);
            } else if (judgement.verdict() == Verdict.OTHER_STATUS) {
                findings.add(finding(FindingKind.OTHER_STATUS, result, "the machine ends it with status "
                        + result.status() + ", the text says "
                        + ClaimedStatus.in(result.entry().output()).orElse(0), List.of()));
            }
            result.notice().ifPresent(notice -> findings.add(finding(FindingKind.LOOP, result, notice, List.of())));
        }
        failing.values().forEach(results -> findings.add(failure(outcome, results)));
        return findings;
    }

    private static Finding failure(SessionCheck.Outcome outcome, List<Result> results) {
        Result first = results.get(0);
        List<Integer> others = results.stream().skip(1).map(result -> result.entry().line()).toList();
        String message = String.join("\n", first.printed());
        String command = first.step().command();
        if (message.contains("command not found")) {
            return finding(FindingKind.UNKNOWN_WORD, first, "this machine has no such command", others);
        }
        boolean again = Messages.saysExists(message) && outcome.attempt().judgements().stream()
                .anyMatch(judgement -> judgement.entry().line() < first.entry().line()
                        && judgement.entry().command().equals(command));
        if (again) {
            return finding(FindingKind.FAILS, first, "it was run before; if a fresh lab begins here, a line before it can "
                    + "say so: netsh: fresh (behind // or in an HTML comment)", others);
        }
        boolean nameUnknown = Messages.isComplaint(message)
                && Messages.namesIn(message, command).stream().anyMatch(name -> isMadeNowhere(outcome, name));
        return nameUnknown
                ? finding(FindingKind.MISSING_STEP, first, "nothing in the text makes it before", others)
                : finding(FindingKind.FAILS, first, first.status() == 0
                        ? "one of its commands fails"
                        : "it ends with status " + first.status(), others);
    }

    private static boolean isMadeNowhere(SessionCheck.Outcome outcome, String name) {
        return name.matches("[A-Za-z].*[0-9].*|[a-z]+-[a-z]+")
                && outcome.attempt().steps().stream().noneMatch(step -> Messages.makes(step.command(), name));
    }

    private static Finding finding(FindingKind kind, Result result, String explanation, List<Integer> others) {
        List<String> details = new ArrayList<>();
        List<String> printed = result.printed();
        if (kind != FindingKind.LOOP && kind != FindingKind.OTHER_STATUS) {
            printed.stream().limit(MOST_DETAILS).forEach(line -> details.add("machine | " + line));
            if (printed.size() > MOST_DETAILS) {
                details.add("        : (and " + (printed.size() - MOST_DETAILS) + " lines more)");
            }
        }
        return new Finding(kind, result.entry().line(), result.entry().shortCommand(), explanation, details, others);
    }
}
