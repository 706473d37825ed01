package netsh.shell.explain;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.route.RouteType;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;

/** Finds out who is meant by the names in a question. */
final class Addressees {
    private Addressees() {}

    /**
     * The probe that a question asks for.
     *
     * @param names asked for what is no name of a host
     */
    static Probe resolve(Question request, Scene scene, NameLookup names) throws QuestionException {
        Host from = host(scene, request.from());
        Ipv4Address to = address(scene, from, request.to(), names);
        if (from.namespace().ipv4().addressType(to) == RouteType.BROADCAST) {
            throw new QuestionException(to + " is everybody's address on a wire, not one host's");
        }
        return new Probe(from.name(), to, request.to(), request.transport(), request.port(), request.size(),
                request.timeToLive(), request.neverCut());
    }

    private static Host host(Scene scene, String name) throws QuestionException {
        return scene.find(name).orElseThrow(() -> new QuestionException(
                "nobody in the lab is called '" + name + "'; there are "
                        + String.join(", ", scene.hosts().stream().map(Host::name).toList())));
    }

    private static Ipv4Address address(Scene scene, Host from, String word, NameLookup names) throws QuestionException {
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
        if (scene.find(word).isEmpty()) {
            Optional<Ipv4Address> found = names.find(from, word);
            if (found.isPresent()) {
                return found.get();
            }
        }
        Host host = host(scene, word);
        return scene.addressOf(host).orElseThrow(() -> new QuestionException(
                host.name() + " has no address to send to: give it one, or name the address that it should have"));
    }
}
