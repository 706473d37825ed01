package netsh.shell.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MAC addresses that a session gives to more than one machine: each command works, and the network does not. */
final class SharedAddresses {
    private static final Pattern GIVEN =
            Pattern.compile("\\bmac(?:addr)?=((?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})\\b");

    private SharedAddresses() {}

    static List<Finding> in(List<Step> steps) {
        Map<String, List<Entry>> given = new LinkedHashMap<>();
        for (Step step : steps) {
            Matcher address = GIVEN.matcher(step.command());
            while (address.find()) {
                given.computeIfAbsent(address.group(1).toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(step.entry());
            }
        }
        List<Finding> findings = new ArrayList<>();
        given.forEach((address, entries) -> {
            List<Integer> lines = entries.stream().map(Entry::line).distinct().toList();
            if (lines.size() > 1) {
                findings.add(finding(address, entries.get(0), lines));
            }
        });
        return findings;
    }

    private static Finding finding(String address, Entry first, List<Integer> lines) {
        return new Finding(FindingKind.SHARED_ADDRESS, lines.get(0), first.shortCommand(),
                lines.size() + " machines have the MAC address " + address + "; each needs its own",
                List.of("a bridge sends what is for one of them to whichever spoke last, and they never reach each other"),
                lines.subList(1, lines.size()));
    }
}
