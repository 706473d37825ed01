package netsh.commands.iptables.extension;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of IP protocols (protocols(5)). */
public final class Protocols {
    private static final String TABLE =
            "hopopt 0 icmp 1 igmp 2 ggp 3 ipencap 4 st 5 tcp 6 egp 8 igp 9 pup 12 udp 17 hmp 20 xns-idp 22 rdp 27"
                    + " iso-tp4 29 dccp 33 xtp 36 ddp 37 idpr-cmtp 38 ipv6 41 ipv6-route 43 ipv6-frag 44 idrp 45"
                    + " rsvp 46 gre 47 esp 50 ah 51 skip 57 ipv6-icmp 58 ipv6-nonxt 59 ipv6-opts 60 rspf 73 vmtp 81"
                    + " eigrp 88 ospf 89 ax.25 93 ipip 94 etherip 97 encap 98 pim 103 ipcomp 108 vrrp 112 l2tp 115"
                    + " isis 124 sctp 132 fc 133 mobility-header 135 udplite 136 mpls-in-ip 137 manet 138 hip 139"
                    + " shim6 140 wesp 141 rohc 142 ethernet 143 all 0 icmpv6 58 mh 135";

    private static final Map<String, Integer> NUMBERS = new LinkedHashMap<>();
    private static final int MOST = 255;

    static {
        String[] words = TABLE.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            NUMBERS.put(words[i], Integer.parseInt(words[i + 1]));
        }
    }

    private Protocols() {}

    /** The number of a protocol given as a number or a name; empty where it is neither. */
    public static Optional<Integer> parse(String text) {
        Optional<Long> number = Numbers.parse(text, MOST);
        return number.isPresent()
                ? number.map(Long::intValue)
                : Optional.ofNullable(NUMBERS.get(text.toLowerCase(Locale.ROOT)));
    }

    /** The name of a protocol other than 0. */
    public static Optional<String> name(int number) {
        for (Map.Entry<String, Integer> entry : NUMBERS.entrySet()) {
            if (entry.getValue() == number && number != 0) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** The name where there is one, else the number. */
    public static String nameOrNumber(int number) {
        return name(number).orElse(Integer.toString(number));
    }
}
