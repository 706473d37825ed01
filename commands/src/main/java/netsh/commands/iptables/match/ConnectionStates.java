package netsh.commands.iptables.match;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.match.ConnectionState;

/** Lists of connection states. */
final class ConnectionStates {
    private ConnectionStates() {}

    /**
     * Reads a list.
     *
     * @param translations whether SNAT and DNAT are states, too
     * @param what what the message calls the list
     */
    static Set<ConnectionState> parse(String text, boolean translations, String what) throws XtablesException {
        Set<ConnectionState> states = EnumSet.noneOf(ConnectionState.class);
        String rest = text;
        while (true) {
            int comma = rest.indexOf(',');
            String word = comma < 0 ? rest : rest.substring(0, comma);
            Optional<ConnectionState> state = Arrays.stream(ConnectionState.values())
                    .filter(candidate -> candidate.name().equalsIgnoreCase(word))
                    .filter(candidate -> translations || candidate.compareTo(ConnectionState.SNAT) < 0)
                    .findFirst();
            if (state.isEmpty()) {
                throw XtablesException.parameter("Bad " + what + " \"" + rest + "\"");
            }
            states.add(state.get());
            if (comma < 0) {
                return states;
            }
            rest = rest.substring(comma + 1);
        }
    }

    static String print(Set<ConnectionState> states) {
        return states.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
