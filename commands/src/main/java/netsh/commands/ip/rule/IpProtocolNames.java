package netsh.commands.ip.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import netsh.commands.ip.inet.Numbers;

/** Names of the payloads that rules choose (inet_proto_a2n). */
final class IpProtocolNames {
    private static final Map<String, Integer> NUMBERS = new LinkedHashMap<>();

    static {
        NUMBERS.put("icmp", 1);
        NUMBERS.put("tcp", 6);
        NUMBERS.put("udp", 17);
        NUMBERS.put("gre", 47);
        NUMBERS.put("ipv6-icmp", 58);
        NUMBERS.put("sctp", 132);
    }

    private IpProtocolNames() {}

    static Optional<Integer> number(String word) {
        Integer named = NUMBERS.get(word);
        return named != null ? Optional.of(named) : Numbers.unsigned(word, 255).map(Long::intValue);
    }

    static String name(int number) {
        return NUMBERS.entrySet().stream().filter(entry -> entry.getValue() == number).map(Map.Entry::getKey)
                .findFirst().orElse("ipproto-" + number);
    }
}
