package netsh.commands.ip.tunnel;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.commands.ip.link.TunnelWords;
import netsh.network.addr.IpAddress;
import netsh.network.link.LinkKind;
import netsh.network.packet.IpProtocol;

/** The words of {@code ip tunnel}. */
final class TunnelWordsOfIpv4 {
    static final Clauses<TunnelRequest> CLAUSES = fields(Clauses.<TunnelRequest>builder()
            .value(prefix("mode"), "what it carries, and how", Slot.text("MODE",
                    Words.of("gre: GRE in IPv4", "ipip: IPv4 in IPv4", "sit: IPv6 in IPv4")), TunnelWordsOfIpv4::setMode))
            .flag(exact("nopmtudisc"), "packets may be cut", request -> request.settings().discoversPathMtu(false))
            .flag(exact("pmtudisc"), "packets must stay whole", request -> request.settings().discoversPathMtu(true))
            .value(exact("remote"), "the other end", Slot.of("ADDR", TunnelWordsOfIpv4::address), TunnelRequest::setRemote)
            .value(exact("local"), "this end", Slot.of("ADDR", TunnelWordsOfIpv4::address), TunnelRequest::setLocal)
            .value(exact("dev"), "the link that packets leave by", Slot.text("PHYS_DEV", Links.ALL),
                    TunnelRequest::setLower)
            .value(exact("ttl").or(exact("hoplimit")).or(exact("hlim")), "hops that packets may make",
                    Slot.of("TTL", TunnelWords::timeToLive), (request, hops) -> request.settings().timeToLive(hops))
            .value(exact("tos").or(exact("tclass")).or(prefix("dsfield")), "type of service of packets",
                    Slot.of("TOS", TunnelWordsOfIpv4::service), (request, service) ->
                            request.settings().trafficClass(service))
            .help()
            .plain(exact("name"), "the tunnel", Slot.text("NAME", Links.ALL), TunnelRequest::setName)
            .build();

    private TunnelWordsOfIpv4() {}

    /** Keys, checksums and numbers, of both directions or of one. */
    static Clauses.Builder<TunnelRequest> fields(Clauses.Builder<TunnelRequest> clauses) {
        for (String direction : new String[] {"", "i", "o"}) {
            boolean in = !direction.equals("o");
            boolean out = !direction.equals("i");
            clauses.value(exact(direction + "key"), "tell tunnels apart by this",
                    Slot.of("KEY", word -> TunnelWords.key(direction + "key", word)), (request, key) ->
                            request.change(in, out, side -> side.withKey(Optional.of(key))));
            clauses.flag(exact(direction + "seq"), "number packets", request ->
                    request.change(in, out, side -> side.withSequence(true)));
            clauses.flag(exact(direction + "csum"), "make checksums", request ->
                    request.change(in, out, side -> side.withChecksum(true)));
        }
        return clauses;
    }

    private static void setMode(TunnelRequest request, String word) throws CommandLineException {
        switch (word) {
            case "ipip", "ip/ip" -> request.setKind(LinkKind.IPIP, IpProtocol.IPIP);
            case "gre", "gre/ip" -> request.setKind(LinkKind.GRE, 0);
            case "sit", "ipv6/ip" -> request.setKind(LinkKind.SIT, IpProtocol.IPV6);
            case "isatap", "vti" -> throw new CommandLineException(
                    "ip: this lab does not support tunnels of mode " + word + ".", 2);
            default -> throw new CommandLineException(
                    "Unknown tunnel mode \"" + word + "\"", CommandLineException.EXIT_MINUS_ONE);
        }
    }

    private static IpAddress address(String word) throws CommandLineException {
        try {
            return InetPrefix.address(word, Family.INET);
        } catch (CommandLineException noAddress) {
            throw new CommandLineException("Error: an IP address is expected rather than \"" + word + "\"", 1);
        }
    }

    /** A type of service, the inner packet's, or its with other high bits ("inherit/STRING"). */
    private static int service(String word) throws CommandLineException {
        String inherited = "inherit/";
        return word.startsWith(inherited)
                ? TunnelWords.service(word.substring(inherited.length())) | 1 : TunnelWords.service(word);
    }
}
