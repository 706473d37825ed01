package netsh.commands.iptables.extension;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of ports (services(5)). */
public final class Services {
    private static final Map<String, Integer> PORTS = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        try (InputStream resource = Services.class.getResourceAsStream("/netsh/commands/iptables/services");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(resource, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(Services::enter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Services() {}

    private static void enter(String line) {
        String[] words = line.split(" ");
        int port = Integer.parseInt(words[1].substring(0, words[1].indexOf('/')));
        String protocol = words[1].substring(words[1].indexOf('/') + 1);
        NAMES.putIfAbsent(port + "/" + protocol, words[0]);
        for (int i = 0; i < words.length; i++) {
            if (i != 1) {
                PORTS.putIfAbsent(words[i] + "/" + protocol, port);
                PORTS.putIfAbsent(words[i], port);
            }
        }
    }

    /** The port of a service (getservbyname); any protocol's where that is empty. */
    public static Optional<Integer> port(String name, String protocol) {
        return Optional.ofNullable(PORTS.get(protocol.isEmpty() ? name : name + "/" + protocol));
    }

    /** The service of a port (getservbyport). */
    public static Optional<String> name(int port, String protocol) {
        return Optional.ofNullable(NAMES.get(port + "/" + protocol));
    }
}
