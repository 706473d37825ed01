package netsh.commands.ip.tunnel;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.addr.IpAddress;
import netsh.network.link.LinkKind;
import netsh.network.packet.IpProtocol;
import netsh.network.tunnel.TunnelSettings;

/** The words of {@code ip -6 tunnel}. */
final class TunnelWordsOfIpv6 {
    private static final int OCTET = 0xff;

    static final Clauses<TunnelRequest> CLAUSES = TunnelWordsOfIpv4.fields(Clauses.<TunnelRequest>builder()
            .value(prefix("mode"), "what it carries, and how", Slot.text("MODE",
                    Words.of("ip6ip6: IPv6 in IPv6", "ipip6: IPv4 in IPv6", "ip6gre: GRE in IPv6",
                            "any: either protocol")), TunnelWordsOfIpv6::setMode)
            .value(exact("remote"), "the other end", Slot.of("ADDR", TunnelWordsOfIpv6::address), TunnelRequest::setRemote)
            .value(exact("local"), "this end", Slot.of("ADDR", TunnelWordsOfIpv6::address), TunnelRequest::setLocal)
            .value(exact("dev"), "the link that packets leave by", Slot.text("PHYS_DEV", Links.ALL),
                    TunnelRequest::setLower)
            .value(exact("encaplimit"), "how many tunnels more", Slot.of("ELIM", TunnelWordsOfIpv6::limit),
                    (request, limit) -> request.settings().encapsulationLimit(limit))
            .value(exact("ttl").or(exact("hoplimit")).or(exact("hlim")), "hops that packets may make",
                    Slot.of("HLIM", TunnelWordsOfIpv6::hops), (request, hops) -> request.settings().timeToLive(hops))
            .value(exact("tos").or(exact("tclass")).or(exact("tc")).or(prefix("dsfield")), "traffic class of packets",
                    Slot.of("TCLASS", TunnelWordsOfIpv6::trafficClass), (request, number) ->
                            request.settings().trafficClass(number))
            .value(exact("flowlabel").or(exact("fl")), "flow label of packets",
                    Slot.of("FLOWLABEL", TunnelWordsOfIpv6::flowLabel), (request, number) ->
                            request.settings().flowLabel(number)))
            .help()
            .plain(exact("name"), "the tunnel", Slot.text("NAME", Links.ALL), TunnelRequest::setName)
            .build();

    private TunnelWordsOfIpv6() {}

    private static void setMode(TunnelRequest request, String word) throws CommandLineException {
        switch (word) {
            case "ip6ip6", "ipv6/ipv6" -> request.setKind(LinkKind.IP6TNL, IpProtocol.IPV6);
            case "ipip6", "ip/ipv6", "ipv4/ipv6", "ip4ip6" -> request.setKind(LinkKind.IP6TNL, IpProtocol.IPIP);
            case "any", "any/ipv6" -> request.setKind(LinkKind.IP6TNL, 0);
            case "ip6gre", "gre/ipv6" -> request.setKind(LinkKind.IP6GRE, 0);
            case "vti6" -> throw new CommandLineException("ip: this lab does not support tunnels of mode vti6.", 2);
            default -> throw new CommandLineException(
                    "Unknown tunnel mode \"" + word + "\"", CommandLineException.EXIT_MINUS_ONE);
        }
    }

    private static IpAddress address(String word) throws CommandLineException {
        return InetPrefix.address(word, Family.INET6);
    }

    /** The tool takes any number here and keeps its low octet. */
    private static Optional<Integer> limit(String word) throws CommandLineException {
        return word.equals("none") ? Optional.empty() : Optional.of((int) Numbers.unsigned(word, 32)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "invalid ELIM")) & OCTET);
    }

    private static int hops(String word) throws CommandLineException {
        return (int) Numbers.unsigned(word, 8)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "invalid TTL"));
    }

    private static int trafficClass(String word) throws CommandLineException {
        return word.equals("inherit") ? TunnelSettings.INHERIT : hexadecimal(word, OCTET, "invalid TClass");
    }

    private static int flowLabel(String word) throws CommandLineException {
        return hexadecimal(word, 0xf_ffff, "invalid Flowlabel");
    }

    private static int hexadecimal(String word, int most, String reason) throws CommandLineException {
        String digits = word.startsWith("0x") ? word.substring(2) : word;
        int number = digits.matches("[0-9a-fA-F]{1,7}") ? Integer.parseInt(digits, 16) : -1;
        if (number < 0 || number > most) {
            throw CommandLineException.wrongArgument(word, reason);
        }
        return number;
    }
}
