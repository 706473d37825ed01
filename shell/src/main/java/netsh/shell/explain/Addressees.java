package netsh.shell.explain;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;

/** Finds out who is meant by the names in a question. */
final class Addressees {
    private Addressees() {}

    static Probe resolve(Question request, Scene scene) throws QuestionException {
        Host from = host(scene, request.from());
        Ipv4Address to = address(scene, request.to());
        return new Probe(from.name(), to, request.to(), request.transport(), request.port(), request.size(),
                request.timeToLive(), request.neverCut());
    }

    private static Host host(Scene scene, String name) throws QuestionException {
        return scene.find(name).orElseThrow(() -> new QuestionException(
                "nobody in the lab is called '" + name + "'; there are "
                        + String.join(", ", scene.hosts().stream().map(Host::name).toList())));
    }

    private static Ipv4Address address(Scene scene, String word) throws QuestionException {
        Optional<Ipv4Address> literal = Ipv4Address.parse(word);
        if (literal.isPresent()) {
            if (literal.get().isMulticast() || literal.get().isLimitedBroadcast() || literal.get().isUnspecified()) {
                throw new QuestionException(word + " is not one host's address");
            }
            return literal.get();
        }
        if (word.indexOf(':') >= 0) {
            throw new QuestionException("only IPv4 can be followed so far, and " + word + " is not an IPv4 address");
        }
        Host host = host(scene, word);
        return scene.addressOf(host).orElseThrow(() -> new QuestionException(
                host.name() + " has no address to send to: give it one, or name the address that it should have"));
    }
}
