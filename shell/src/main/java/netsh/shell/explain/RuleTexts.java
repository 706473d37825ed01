package netsh.shell.explain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import netsh.network.netfilter.RuleMatched;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.scene.Host;

/** Rules of the firewall as {@code iptables -S} writes them, asked of the copy in which the probe was sent. */
final class RuleTexts {
    private final SimulatedLab lab;
    private final Map<String, Optional<String>> known = new HashMap<>();

    RuleTexts(SimulatedLab lab) {
        this.lab = lab;
    }

    /** The rule that matched; empty where it cannot be asked for. */
    Optional<String> of(Host host, RuleMatched matched) {
        return host.command("iptables -t " + matched.table().text() + " -S " + matched.chain() + " " + matched.number())
                .flatMap(command -> known.computeIfAbsent(command, this::ask));
    }

    private Optional<String> ask(String command) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int status = lab.run(command, printed::write).status();
        String line = printed.toString(StandardCharsets.UTF_8).strip();
        return status == 0 && !line.isEmpty() ? Optional.of(line) : Optional.empty();
    }
}
