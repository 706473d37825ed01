package netsh.shell.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import netsh.shell.compare.Difference;
import netsh.shell.compare.Difference.Line;
import netsh.shell.compare.MacAddresses;

/**
 * Random addresses that do not fit together. Each is compared by shape only, but which places show the same one does not
 * differ from machine to machine: a text that shows two where there is one was put together from several runs, or mistyped.
 */
final class AddressFindings {
    /** An address in the text, and where. */
    private record Place(String address, int line, Entry entry) {}

    private final Map<String, Map<String, Place>> shownByPrinted = new LinkedHashMap<>();
    private final Map<String, Map<String, Place>> printedByShown = new LinkedHashMap<>();

    private AddressFindings() {}

    static List<Finding> in(List<Judgement> session) {
        AddressFindings addresses = new AddressFindings();
        for (Judgement judgement : session) {
            for (Line line : judgement.difference().lines()) {
                if (line.kind() == Difference.Kind.SAME || line.kind() == Difference.Kind.CHANGED) {
                    addresses.note(judgement, line);
                }
            }
        }
        return addresses.findings();
    }

    private void note(Judgement judgement, Line line) {
        List<String> shown = MacAddresses.in(line.expected());
        List<String> printed = MacAddresses.in(line.actual());
        if (shown.size() != printed.size() || line.expectedIndex() >= judgement.shown().size()) {
            return;
        }
        int number = judgement.entry().outputLine() + judgement.shown().get(line.expectedIndex()).begin();
        for (int i = 0; i < shown.size(); i++) {
            Place place = new Place(shown.get(i), number, judgement.entry());
            shownByPrinted.computeIfAbsent(printed.get(i), key -> new LinkedHashMap<>()).putIfAbsent(shown.get(i), place);
            printedByShown.computeIfAbsent(shown.get(i), key -> new LinkedHashMap<>()).putIfAbsent(printed.get(i), place);
        }
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> told = new LinkedHashSet<>();
        shownByPrinted.values().stream().filter(places -> places.size() > 1).forEach(places ->
                add(findings, told, List.copyOf(places.values()), "the text shows "
                        + String.join(" and ", places.keySet()) + " where the machine has one and the same address"));
        printedByShown.forEach((shown, places) -> {
            if (places.size() > 1) {
                add(findings, told, List.copyOf(places.values()),
                        "the text shows " + shown + " for what are different addresses on the machine");
            }
        });
        return findings;
    }

    private static void add(List<Finding> findings, Set<Integer> told, List<Place> places, String explanation) {
        List<Integer> lines = places.stream().map(Place::line).distinct().toList();
        if (told.addAll(lines)) {
            findings.add(new Finding(FindingKind.UNFIT_ADDRESS, lines.get(0), places.get(0).entry().shortCommand(),
                    explanation, List.of(), lines.subList(1, lines.size())));
        }
    }
}
