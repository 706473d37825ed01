package netsh.shell.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.ipv4.RouteDecided;
import netsh.network.link.FrameForwarded;
import netsh.network.netfilter.PacketTranslated;
import netsh.network.netfilter.RuleMatched;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;
import netsh.network.packet.Ipv4Packet;
import netsh.network.route.RouteType;
import netsh.shell.scene.Scene;

/** Says why a packet gets through, which is as good to know as why one does not. */
final class Success {
    private final Scene scene;
    private final Journey journey;

    Success(Scene scene, Journey journey) {
        this.scene = scene;
        this.journey = journey;
    }

    /** What had to be right, in the order of the way. */
    List<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>();
        Hop rule = null;
        for (Hop hop : journey.request().hops()) {
            String host = hop.host().name();
            if (hop.event() instanceof FrameForwarded forwarded && forwarded.from().isPresent() && !forwarded.to().isEmpty()) {
                reasons.add("bridge " + forwarded.place().name() + " of " + host + " joins "
                        + forwarded.from().get().name() + " with " + Rows.names(forwarded.to()) + ".");
            } else if (hop.event() instanceof RouteDecided decided) {
                routed(hop, decided).ifPresent(reasons::add);
            } else if (hop.event() instanceof RuleMatched matched && matched.number() > 0) {
                rule = hop;
                if (matched.verdict() == Verdict.ACCEPT && matched.table() != TableName.NAT) {
                    reasons.add("rule " + matched.number() + " of " + matched.table().text() + " " + matched.chain()
                            + " of " + host + " accepts it.");
                }
            } else if (hop.event() instanceof PacketTranslated translated) {
                reasons.add(translated(hop, translated, Optional.ofNullable(rule)));
            }
        }
        reasons.add(journey.request().end().host().name() + " has the address and answers; the answer finds the way back.");
        return List.copyOf(reasons);
    }

    private Optional<String> routed(Hop hop, RouteDecided decided) {
        boolean isSender = hop.host().equals(journey.sender());
        if (decided.type() != RouteType.UNICAST || decided.out().isEmpty() || decided.route().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(hop.host().name() + (isSender ? " sends it by its route \"" : " forwards it by its route \"")
                + RouteRows.written(decided.route().get())
                + decided.gateway().map(gateway -> " via " + gateway).orElse("") + "\".");
    }

    private static String translated(Hop hop, PacketTranslated translated, Optional<Hop> rule) {
        String by = rule.filter(matched -> matched.host().equals(hop.host()))
                .map(matched -> (RuleMatched) matched.event())
                .map(matched -> "rule " + matched.number() + " of nat " + matched.chain())
                .orElse("nat");
        return by + " of " + hop.host().name() + " changes its " + TranslationRows.of(hop, translated).text()
                + ", and the answer's back.";
    }

    /** What is odd though it works. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        journey.request().lastPacket().map(Ipv4Packet::destination).ifPresent(address -> {
            List<String> owners = scene.ownersOf(address).stream()
                    .filter(owner -> !owner.link().isLoopback())
                    .map(owner -> owner.host().name() + " " + owner.link().name())
                    .toList();
            boolean isNetwork = !address.isLoopback() && owners.size() > 1;
            if (isNetwork) {
                warnings.add("the address " + address + " is there twice or more: " + String.join(", ", owners) + "; "
                        + journey.request().end().host().name() + " has answered.");
            }
        });
        return warnings;
    }
}
