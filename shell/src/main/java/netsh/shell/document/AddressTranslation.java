package netsh.shell.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import netsh.shell.compare.Difference;
import netsh.shell.compare.Difference.Line;
import netsh.shell.compare.MacAddresses;

/** Which random address of a text stands for which of the machine's, so that an update need not change them all. */
final class AddressTranslation {
    private final Map<String, String> shownByPrinted = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    AddressTranslation(List<Judgement> session) {
        for (Judgement judgement : session) {
            for (Line line : judgement.difference().lines()) {
                if (line.kind() == Difference.Kind.SAME) {
                    note(MacAddresses.in(line.expected()), MacAddresses.in(line.actual()));
                }
            }
        }
    }

    private void note(List<String> shown, List<String> printed) {
        for (int i = 0; i < shown.size() && shown.size() == printed.size(); i++) {
            if (!shownByPrinted.containsKey(printed.get(i)) && taken.add(shown.get(i))) {
                shownByPrinted.put(printed.get(i), shown.get(i));
            }
        }
    }

    /** A line of the machine's with the addresses of the text. */
    String of(String line) {
        return MacAddresses.replaced(line, address -> shownByPrinted.getOrDefault(address, address));
    }

    /**
     * A line of the text, with the address that it has elsewhere wherever it has another one for the same of the machine's.
     *
     * @param line how the line stands to the machine's
     * @param text the line as the text has it, with remarks
     */
    String consistent(Line line, String text) {
        List<String> shown = MacAddresses.in(line.expected());
        List<String> right = MacAddresses.in(of(line.actual()));
        if (shown.size() != right.size() || shown.equals(right)) {
            return text;
        }
        return MacAddresses.replaced(
                text, address -> shown.contains(address) ? right.get(shown.indexOf(address)) : address);
    }
}
