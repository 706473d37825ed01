package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.dhcp.DhcpOption;
import netsh.network.packet.Bytes;

/**
 * A client as its message and the configuration show it.
 *
 * @param message what it sent
 * @param identifier its client identifier as the lease file has it, "*" where it sent none
 * @param host what is configured for it
 * @param tags its tags
 */
record DhcpClient(DhcpMessage message, String identifier, Optional<DhcpHost> host, List<String> tags) {
    static DhcpClient of(DhcpMessage message, Configuration configuration) {
        String identifier = message.options()
                .find(DhcpOption.CLIENT_IDENTIFIER)
                .map(DhcpServer::hexadecimal)
                .orElse("*");
        Optional<DhcpHost> host = configuration.hosts.stream()
                .filter(known -> isMeant(known, message, identifier))
                .findFirst();
        List<String> tags = new ArrayList<>();
        host.ifPresent(known -> {
            tags.add("known");
            tags.addAll(known.setTags());
        });
        return new DhcpClient(message, identifier, host, tags);
    }

    private static boolean isMeant(DhcpHost host, DhcpMessage message, String identifier) {
        boolean byName = host.macs().isEmpty() && host.clientId().isEmpty();
        return host.macs().contains(message.clientMac())
                || host.clientId().filter(id -> id.equals(identifier.replace(":", ""))).isPresent()
                || byName && host.name().isPresent() && host.name().equals(sentName(message));
    }

    /** The name that a client gave itself, without a domain. */
    private static Optional<String> sentName(DhcpMessage message) {
        return message.options()
                .text(DhcpOption.HOST_NAME)
                .map(name -> name.split("\\.", 2)[0].toLowerCase(Locale.ROOT))
                .filter(name -> name.matches("[a-z0-9_-]{1,63}"));
    }

    boolean isIgnored() {
        return host.filter(DhcpHost::ignored).isPresent();
    }

    /** Its name: the configured one, else the one it sent. */
    Optional<String> name() {
        return host.flatMap(DhcpHost::name).or(() -> sentName(message));
    }

    /** Whether it asks for an option; one that names none gets all. */
    boolean asksFor(int option) {
        Optional<Bytes> list = message.options().find(DhcpOption.PARAMETER_REQUEST_LIST);
        if (list.isEmpty()) {
            return true;
        }
        Bytes numbers = list.get();
        for (int i = 0; i < numbers.length(); i++) {
            if (numbers.at(i) == option) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has all of some tags; "!tag" is one that it must not have. */
    boolean matches(List<String> wanted) {
        return wanted.stream()
                .allMatch(tag -> tag.startsWith("!") ? !tags.contains(tag.substring(1)) : tags.contains(tag));
    }
}
