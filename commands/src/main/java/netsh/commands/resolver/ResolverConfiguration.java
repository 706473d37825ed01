package netsh.commands.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;

/**
 * What /etc/resolv.conf says (resolv.conf(5)).
 *
 * @param servers the servers to ask, the host itself where the file names none
 * @param search the domains in which simple names are looked for
 * @param timeoutSeconds how long an answer is waited for
 * @param attempts how often each server is asked
 */
public record ResolverConfiguration(List<IpAddress> servers, List<String> search, int timeoutSeconds, int attempts) {
    private static final int MOST_SERVERS = 3;

    /** The configuration of a running tool's machine. */
    public static ResolverConfiguration of(ToolContext context) {
        List<IpAddress> servers = new ArrayList<>();
        List<String> search = List.of();
        int timeout = 5;
        int attempts = 2;
        for (String line : text(context).split("\n")) {
            String[] words = line.strip().split("\\s+");
            if (words.length < 2) {
                continue;
            }
            switch (words[0]) {
                case "nameserver" -> {
                    Optional<? extends IpAddress> address = Resolver.figures(words[1]);
                    if (address.isPresent() && servers.size() < MOST_SERVERS) {
                        servers.add(address.get());
                    }
                }
                case "search", "domain" -> search = List.of(words).subList(1, words.length);
                case "options" -> {
                    timeout = option(words, "timeout:", timeout);
                    attempts = option(words, "attempts:", attempts);
                }
                default -> {
                    // Other lines are for resolvers with more wishes.
                }
            }
        }
        if (servers.isEmpty()) {
            servers.add(Ipv4Address.of("127.0.0.1"));
        }
        return new ResolverConfiguration(servers, search, timeout, attempts);
    }

    private static String text(ToolContext context) {
        try {
            return context.files().readText("/etc/resolv.conf");
        } catch (NetException missing) {
            return "";
        }
    }

    private static int option(String[] words, String name, int otherwise) {
        for (String word : words) {
            if (word.startsWith(name) && word.substring(name.length()).matches("[0-9]{1,2}")) {
                return Math.max(1, Integer.parseInt(word.substring(name.length())));
            }
        }
        return otherwise;
    }

    /** The full names that a name may stand for, in the order in which they are tried. */
    List<String> candidates(String name) {
        if (name.endsWith(".")) {
            return List.of(name.substring(0, name.length() - 1));
        }
        List<String> candidates = new ArrayList<>();
        search.forEach(domain -> candidates.add(name + "." + domain));
        candidates.add(name.indexOf('.') >= 0 ? 0 : candidates.size(), name);
        return candidates;
    }
}
