package netsh.commands.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;

/** What /etc/hosts says (hosts(5)). */
public final class HostsFile {
    /**
     * A line.
     *
     * @param address the address
     * @param names its names, the canonical one first
     */
    private record Line(IpAddress address, List<String> names) {}

    private final List<Line> lines = new ArrayList<>();

    /** Reads a hosts file; lines that make no sense are passed over. */
    public static HostsFile of(String text) {
        HostsFile file = new HostsFile();
        text.lines().forEach(file::read);
        return file;
    }

    private void read(String line) {
        int comment = line.indexOf('#');
        String[] words = (comment < 0 ? line : line.substring(0, comment)).strip().split("\\s+");
        if (words.length < 2) {
            return;
        }
        Optional<? extends IpAddress> address =
                words[0].indexOf(':') >= 0 ? Ipv6Address.parse(words[0]) : Ipv4Address.parse(words[0]);
        address.ifPresent(found -> lines.add(new Line(found, List.of(words).subList(1, words.length))));
    }

    /** The addresses of a name, in the order of the file. */
    public List<IpAddress> addresses(String name) {
        return lines.stream()
                .filter(line -> line.names().stream().anyMatch(name::equalsIgnoreCase))
                .map(Line::address)
                .toList();
    }

    /** The canonical name of a host that may go by other names. */
    public Optional<String> canonicalName(String name) {
        return lines.stream()
                .filter(line -> line.names().stream().anyMatch(name::equalsIgnoreCase))
                .map(line -> line.names().get(0))
                .findFirst();
    }

    /** The canonical name of an address. */
    public Optional<String> name(IpAddress address) {
        return lines.stream().filter(line -> line.address().equals(address)).map(line -> line.names().get(0)).findFirst();
    }
}
