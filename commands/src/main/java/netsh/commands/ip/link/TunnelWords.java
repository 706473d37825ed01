package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import java.util.function.UnaryOperator;
import netsh.commands.completion.Links;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.UsageRequested;
import netsh.commands.ip.inet.NumberNames;
import netsh.network.addr.Ipv4Address;
import netsh.network.tunnel.TunnelSettings;

/** Words that the kinds of IP tunnels share behind {@code type KIND}. */
public final class TunnelWords {
    private TunnelWords() {}

    /** Where a tunnel's ends are, and what its packets look like. */
    static void addEnds(Clauses.Builder<TunnelLinkRequest> clauses) {
        clauses.value(prefix("remote"), "the other end", Slot.text("ADDR"), TunnelLinkRequest::setRemote)
                .value(prefix("local"), "this end", Slot.text("ADDR"), TunnelLinkRequest::setLocal)
                .value(prefix("dev"), "the link that packets leave by",
                        Slot.text("PHYS_DEV", Links.ALL), TunnelLinkRequest::setLower)
                .value(prefix("ttl").or(prefix("hoplimit")).or(exact("hlim")), "hops that packets may make",
                        Slot.of("TTL", TunnelWords::timeToLive), (request, hops) ->
                                request.add(settings -> settings.timeToLive(hops)));
    }

    /** The type of service, and whether packets may be cut; of tunnels over IPv4. */
    static void addIpv4Header(Clauses.Builder<TunnelLinkRequest> clauses) {
        clauses.value(prefix("tos").or(prefix("tclass")).or(prefix("dsfield")), "type of service of packets",
                        Slot.of("TOS", TunnelWords::service), (request, service) ->
                                request.add(settings -> settings.trafficClass(service)))
                .flag(prefix("nopmtudisc"), "packets may be cut", request ->
                        request.add(settings -> settings.discoversPathMtu(false)))
                .flag(prefix("pmtudisc"), "packets must stay whole", request ->
                        request.add(settings -> settings.discoversPathMtu(true)));
    }

    /** The fields of GRE headers, of both directions or of one. */
    static void addGreFields(Clauses.Builder<TunnelLinkRequest> clauses) {
        addKey(clauses, "key", true, true);
        addKey(clauses, "ikey", true, false);
        addKey(clauses, "okey", false, true);
        addSide(clauses, "seq", "number packets", side -> side.withSequence(true), side -> side.withSequence(false));
        addSide(clauses, "csum", "make checksums", side -> side.withChecksum(true), side -> side.withChecksum(false));
    }

    private static void addKey(
            Clauses.Builder<TunnelLinkRequest> clauses, String keyword, boolean input, boolean output) {
        clauses.value(prefix(keyword), "tell tunnels apart by this", Slot.of("KEY", word -> key(keyword, word)),
                (request, key) -> {
                    request.addIf(input, settings -> settings.input(settings.input().withKey(Optional.of(key))));
                    request.addIf(output, settings -> settings.output(settings.output().withKey(Optional.of(key))));
                });
        clauses.flag(prefix("no" + keyword), "without a key", request -> {
            request.addIf(input, settings -> settings.input(settings.input().withKey(Optional.empty())));
            request.addIf(output, settings -> settings.output(settings.output().withKey(Optional.empty())));
        });
    }

    private static void addSide(Clauses.Builder<TunnelLinkRequest> clauses, String keyword, String description,
            UnaryOperator<TunnelSettings.Side> on, UnaryOperator<TunnelSettings.Side> off) {
        for (String no : new String[] {"", "no"}) {
            UnaryOperator<TunnelSettings.Side> change = no.isEmpty() ? on : off;
            String words = no.isEmpty() ? description : "do not " + description;
            clauses.flag(prefix(no + keyword), words, request -> request.add(settings ->
                    settings.input(change.apply(settings.input())).output(change.apply(settings.output()))));
            clauses.flag(prefix(no + "i" + keyword), words + " of the other end", request -> request.add(settings ->
                    settings.input(change.apply(settings.input()))));
            clauses.flag(prefix(no + "o" + keyword), words + " of this end", request -> request.add(settings ->
                    settings.output(change.apply(settings.output()))));
        }
    }

    /** What iproute2 knows and the lab does not have, and the answer to all other words. */
    static void addRefusals(Clauses.Builder<TunnelLinkRequest> clauses, String... missing) {
        for (String word : missing) {
            clauses.flag(prefix(word), "not supported here", request -> {
                throw new CommandLineException("ip: this lab does not support \"" + word + "\" of a tunnel.", 2);
            });
        }
        clauses.plain("", Slot.of("", word -> {
            throw new UsageRequested(1);
        }), (request, word) -> { });
    }

    /** A key: a number, or four octets between dots (tnl_parse_key). */
    public static int key(String keyword, String word) throws CommandLineException {
        Optional<Integer> dotted = word.indexOf('.') < 0
                ? Optional.empty() : Ipv4Address.parse(word).map(Ipv4Address::bits);
        if (dotted.isPresent()) {
            return dotted.get();
        }
        return (int) Numbers.unsigned(word, 32).orElseThrow(() -> new CommandLineException(
                "invalid value for \"" + keyword + "\": \"" + word + "\"; it should be an unsigned integer",
                CommandLineException.EXIT_MINUS_ONE));
    }

    /** A number of hops; 0 for as many as the packet inside. */
    public static int timeToLive(String word) throws CommandLineException {
        return word.equals("inherit") ? 0 : (int) Numbers.unsigned(word, 8)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "invalid TTL\n"));
    }

    /** A type of service; {@link TunnelSettings#INHERIT} for that of the packet inside. */
    public static int service(String word) throws CommandLineException {
        return word.equals("inherit") ? TunnelSettings.INHERIT : NumberNames.SERVICE.number(word)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "bad TOS value")).intValue();
    }
}
