package netsh.shell.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts in what iptables-save prints. */
final class NetfilterFacts {
    private final String place;
    private final Map<String, Integer> numbers = new HashMap<>();

    NetfilterFacts(String place) {
        this.place = place;
    }

    /** Adds chains with their policies, and rules in their order. */
    void addTo(List<Fact> facts, String saved, String prefix) {
        String table = "";
        for (String line : saved.split("\n")) {
            if (line.startsWith("*")) {
                table = prefix + line.substring(1) + " ";
            } else if (line.startsWith(":")) {
                String[] words = line.substring(1).split(" ");
                facts.add(new Fact(new Fact.Key(place, Fact.Kind.CHAIN, table + words[0]), Map.of("policy", words[1])));
            } else if (line.startsWith("-A ")) {
                String name = table + line.substring(3);
                int number = numbers.merge(name, 1, Integer::sum);
                int position = numbers.merge(table + line.split(" ")[1] + " position", 1, Integer::sum);
                facts.add(new Fact(new Fact.Key(place, Fact.Kind.FILTER_RULE, number == 1 ? name : name + " #" + number),
                        Map.of("position", Integer.toString(position))));
            }
        }
    }
}
