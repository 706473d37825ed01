package netsh.commands.dhclient;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import netsh.commands.file.ProcessFiles;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpOptions;
import netsh.network.error.NetException;

/** The file in which leases outlive the client that got them (dhclient.leases(5)). */
final class LeaseFile {
    private static final Pattern DECLARATION = Pattern.compile("lease \\{(.*?)\\n\\}", Pattern.DOTALL);

    private final String path;
    private final List<Lease> leases = new ArrayList<>();

    LeaseFile(String path) {
        this.path = path;
    }

    /** Reads what is there and keeps, of each interface's address, the newest declaration. */
    void load(ProcessFiles files) throws NetException {
        leases.clear();
        if (!files.exists(path)) {
            files.writeText(path, "");
            return;
        }
        Map<String, Lease> newest = new LinkedHashMap<>();
        Matcher declarations = DECLARATION.matcher(files.readText(path));
        while (declarations.find()) {
            parse(declarations.group(1)).ifPresent(lease -> {
                newest.remove(lease.link() + " " + lease.address());
                newest.put(lease.link() + " " + lease.address(), lease);
            });
        }
        leases.addAll(newest.values());
        files.writeText(path, leases.stream().map(Lease::text).collect(Collectors.joining()));
    }

    /** An interface's newest lease that has not ended. */
    Optional<Lease> find(String link, long second) {
        return leases.stream()
                .filter(lease -> lease.link().equals(link) && lease.expires() > second)
                .reduce((older, newer) -> newer);
    }

    void add(ProcessFiles files, Lease lease) throws NetException {
        leases.removeIf(known -> known.link().equals(lease.link()) && known.address().equals(lease.address()));
        leases.add(lease);
        files.appendText(path, lease.text());
    }

    /** A declaration; empty where it is damaged, which costs no more than asking the server anew. */
    private static Optional<Lease> parse(String body) {
        Map<String, String> statements = new LinkedHashMap<>();
        DhcpOptions options = DhcpOptions.NONE;
        try {
            for (String line : body.split("\n")) {
                String[] words = line.strip().replaceAll(";$", "").split(" ", 3);
                if (words.length == 3 && words[0].equals("option")) {
                    Optional<ClientOption> option = ClientOption.find(words[1]);
                    if (option.isPresent()) {
                        options = options.with(option.get().number(), option.get().parse(words[2]));
                    }
                } else if (words.length > 1) {
                    statements.put(words[0], words[words.length - 1].replace("\"", ""));
                }
            }
            if (!statements.keySet().containsAll(List.of("interface", "fixed-address", "renew", "rebind", "expire"))) {
                return Optional.empty();
            }
            return Optional.of(new Lease(
                    statements.get("interface"),
                    Ipv4Address.of(statements.get("fixed-address")),
                    options,
                    second(statements.get("renew")),
                    second(statements.get("rebind")),
                    second(statements.get("expire"))));
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static long second(String date) {
        return Lease.DATE.parse(date, Instant::from).getEpochSecond();
    }
}
