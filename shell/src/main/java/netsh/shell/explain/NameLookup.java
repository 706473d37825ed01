package netsh.shell.explain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netsh.network.addr.Ipv4Address;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.scene.Host;

/** Resolves names as a host's own ping does, by its hosts file and name servers, in a copy that is spent for it. */
final class NameLookup {
    private static final Pattern HEADING = Pattern.compile("PING \\S+ \\(([0-9.]+)\\)");

    private final LabCopies copies;

    NameLookup(LabCopies copies) {
        this.copies = copies;
    }

    /** The address that a host takes a name for; empty where it knows none. */
    Optional<Ipv4Address> find(Host host, String name) {
        if (!name.matches("[A-Za-z0-9._-]+")) {
            return Optional.empty();
        }
        return host.command("ping -c 1 -W 1 " + name).map(this::run).flatMap(NameLookup::address);
    }

    private String run(String command) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (SimulatedLab copy = copies.get()) {
            copy.run(command, printed::write);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Optional<Ipv4Address> address(String printed) {
        Matcher heading = HEADING.matcher(printed);
        return heading.find() ? Ipv4Address.parse(heading.group(1)) : Optional.empty();
    }
}
