package netsh.commands.dhclient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import netsh.commands.dhclient.DhclientArguments.Refused;

/**
 * What dhclient.conf(5) sets; without a file, what Debian's file sets. Times are seconds.
 *
 * @param timeout for how long it asks before it gives up
 * @param retry how long it rests then
 * @param reboot for how long it asks for an address that it had before
 * @param backoffCutoff the longest pause, about
 * @param requested the numbers of the options that it asks for
 * @param hostName the name that it sends; empty for the machine's
 */
record DhclientConfiguration(
        int timeout, int retry, int reboot, int backoffCutoff, List<Integer> requested, Optional<String> hostName) {
    private static final List<Integer> DEBIAN = List.of(1, 28, 2, 3, 15, 6, 119, 12, 44, 47, 26, 121, 42);

    /** Reads a file's text; a statement that is not supported is refused. */
    static DhclientConfiguration parse(String text) throws Refused {
        Map<String, Integer> times =
                new TreeMap<>(Map.of("timeout", 300, "retry", 300, "reboot", 10, "backoff-cutoff", 15));
        List<Integer> requested = DEBIAN;
        Optional<String> hostName = Optional.empty();
        for (String part : text.replaceAll("(?m)#.*$", "").split(";")) {
            String statement = part.strip().replaceAll("\\s+", " ");
            String[] words = statement.split(" ", 2);
            boolean isTime = words.length == 2 && times.containsKey(words[0]) && words[1].matches("[0-9]{1,8}");
            if (isTime && !words[1].matches("0+")) {
                times.put(words[0], Integer.parseInt(words[1]));
            } else if (words[0].equals("request") && words.length == 2) {
                requested = numbers(words[1]);
            } else if (statement.matches("send host-name( =)? \"[^\"]+\"")) {
                hostName = Optional.of(statement.replaceAll("^[^\"]*\"|\"$", ""));
            } else if (!statement.isEmpty() && !isSetAnyway(statement)) {
                throw new Refused("This lab's dhclient does not support the statement: " + statement + ";");
            }
        }
        return new DhclientConfiguration(
                times.get("timeout"), times.get("retry"), times.get("reboot"), times.get("backoff-cutoff"),
                requested, hostName);
    }

    private static boolean isSetAnyway(String statement) {
        return statement.equals("send host-name = gethostname()")
                || statement.equals("option rfc3442-classless-static-routes code 121 = array of unsigned integer 8");
    }

    private static List<Integer> numbers(String names) throws Refused {
        List<Integer> numbers = new ArrayList<>();
        for (String name : names.split(", ?")) {
            Optional<ClientOption> option = ClientOption.find(name);
            // Debian's file names options of DHCPv6 here, which a request over IPv4 leaves out.
            if (option.isEmpty() && !name.startsWith("dhcp6.")) {
                throw new Refused("unknown option dhcp." + name);
            }
            option.ifPresent(known -> numbers.add(known.number()));
        }
        return numbers;
    }
}
