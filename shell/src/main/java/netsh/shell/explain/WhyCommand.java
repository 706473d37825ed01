package netsh.shell.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.shell.lab.SimulatedLab;

/**
 * {@code why FROM TO}: sends a probe in a copy of the lab and tells its way, hop by hop, and where and why it was lost, with
 * commands that repair it.
 */
public final class WhyCommand {
    /** What a user is told who asks how to ask. */
    public static final String USAGE = """
            Usage: why FROM TO [icmp | udp PORT] [options]
                   why --last [options]      asks about the ping that was typed last
              FROM           a network namespace, a virtual machine, or lab
              TO             an address, or the name of one of these
              -s, --size N   octets of data in the probe (56)
              -t, --ttl N    hops that the probe may make
              --df           the probe must not be cut on its way
              -j, --json     prints JSON
              --color        uses colours
            """;

    /** What is printed, and the exit status: 0 where it arrives, 1 where it is lost, 2 where the question is wrong. */
    public record Result(int status, String output) {}

    private final LabCopies copies;

    /** The command for the lab that {@code copies} are made of. */
    public WhyCommand(LabCopies copies) {
        this.copies = copies;
    }

    /** Runs it with the words after its name. */
    public Result run(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return new Result(0, USAGE);
        }
        try {
            return answer(new ArrayList<>(arguments));
        } catch (WhyException wrong) {
            return new Result(2, "why: " + wrong.getMessage() + "\n");
        }
    }

    private Result answer(List<String> arguments) throws WhyException {
        boolean asJson = arguments.remove("-j") | arguments.remove("--json");
        boolean coloured = arguments.remove("--color");
        Probe probe = resolve(request(arguments));
        Explanation explanation = new Explainer(copies).explain(probe)
                .orElseThrow(() -> new WhyException("nothing could be sent from " + probe.from()));
        String output = asJson ? new ExplanationJson().of(explanation) : new ExplanationText(coloured).of(explanation);
        return new Result(explanation.arrived() ? 0 : 1, output);
    }

    // ---- the question -------------------------------------------------------------------------------------------------

    private WhyRequest request(List<String> arguments) throws WhyException {
        boolean last = arguments.remove("--last");
        boolean neverCut = arguments.remove("--df");
        Optional<String> size = value(arguments, "-s", "--size");
        Optional<String> timeToLive = value(arguments, "-t", "--ttl");
        for (String word : arguments) {
            if (word.startsWith("-")) {
                throw new WhyException("there is no option '" + word + "'; see why --help");
            }
        }
        WhyRequest request = last ? last(arguments) : WhyRequest.of(arguments);
        if (size.isPresent()) {
            request = request.withSize(WhyRequest.number(size.get(), "a size", 0, 65507));
        }
        if (timeToLive.isPresent()) {
            request = request.withTimeToLive(WhyRequest.number(timeToLive.get(), "a number of hops", 1, 255));
        }
        return neverCut ? request.neverCutting() : request;
    }

    private WhyRequest last(List<String> operands) throws WhyException {
        if (!operands.isEmpty()) {
            throw new WhyException("--last asks about the last ping, not about '" + operands.get(0) + "'");
        }
        return LastPing.in(copies.commands()).orElseThrow(() -> new WhyException("no ping has been typed yet"));
    }

    private static Optional<String> value(List<String> arguments, String shortName, String longName) throws WhyException {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(shortName) || arguments.get(i).equals(longName)) {
                if (i + 1 == arguments.size()) {
                    throw new WhyException(arguments.get(i) + " needs a number");
                }
                arguments.remove(i);
                return Optional.of(arguments.remove(i));
            }
        }
        return Optional.empty();
    }

    // ---- names --------------------------------------------------------------------------------------------------------

    private Probe resolve(WhyRequest request) throws WhyException {
        try (SimulatedLab copy = copies.get()) {
            Scene scene = new Scene(copy.world());
            Host from = host(scene, request.from());
            Ipv4Address to = address(scene, request.to());
            return new Probe(from.name(), to, request.to(), request.transport(), request.port(), request.size(),
                    request.timeToLive(), request.neverCut());
        }
    }

    private static Host host(Scene scene, String name) throws WhyException {
        return scene.find(name).orElseThrow(() -> new WhyException(
                "nobody in the lab is called '" + name + "'; there are "
                        + String.join(", ", scene.hosts().stream().map(Host::name).toList())));
    }

    private static Ipv4Address address(Scene scene, String word) throws WhyException {
        Optional<Ipv4Address> literal = Ipv4Address.parse(word);
        if (literal.isPresent()) {
            if (literal.get().isMulticast() || literal.get().isLimitedBroadcast() || literal.get().isUnspecified()) {
                throw new WhyException(word + " is not one host's address");
            }
            return literal.get();
        }
        if (word.indexOf(':') >= 0) {
            throw new WhyException("only IPv4 can be followed so far, and " + word + " is not an IPv4 address");
        }
        Host host = host(scene, word);
        return scene.addressOf(host).orElseThrow(() -> new WhyException(
                host.name() + " has no address to send to: give it one, or name the address that it should have"));
    }
}
