package netsh.commands.iptables.extension;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of type-of-service values and of differentiated services classes. */
public final class TrafficClasses {
    /** The bits that names of type-of-service values stand for. */
    public static final int NAMED_MASK = 0x3f;

    private static final int MOST = 255;
    private static final Map<String, Integer> TOS = new LinkedHashMap<>();
    private static final Map<String, Integer> DSCP = new LinkedHashMap<>();

    static {
        TOS.put("Minimize-Delay", 0x10);
        TOS.put("Maximize-Throughput", 0x08);
        TOS.put("Maximize-Reliability", 0x04);
        TOS.put("Minimize-Cost", 0x02);
        TOS.put("Normal-Service", 0x00);
        for (int i = 0; i < 8; i++) {
            DSCP.put("CS" + i, i << 3);
        }
        DSCP.put("BE", 0);
        for (int i = 1; i <= 4; i++) {
            for (int j = 1; j <= 3; j++) {
                DSCP.put("AF" + i + j, i << 3 | j << 1);
            }
        }
        DSCP.put("EF", 0x2e);
    }

    private TrafficClasses() {}

    /** The value and mask of {@code VALUE[/MASK]} or a name; the mask is 255 where a number has none. */
    public static int[] parseTos(String text) throws XtablesException {
        int slash = text.indexOf('/');
        Optional<Long> value = Numbers.parse(slash < 0 ? text : text.substring(0, slash), MOST);
        if (value.isPresent()) {
            Optional<Long> mask = slash < 0 ? Optional.of((long) MOST) : Numbers.parse(text.substring(slash + 1), MOST);
            if (mask.isPresent()) {
                return new int[] {value.get().intValue(), mask.get().intValue()};
            }
        }
        for (Map.Entry<String, Integer> entry : TOS.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(text)) {
                return new int[] {entry.getValue(), NAMED_MASK};
            }
        }
        throw XtablesException.parameter("Symbolic name \"" + text + "\" is unknown");
    }

    public static Optional<String> tosName(int value, int mask) {
        return mask != NAMED_MASK
                ? Optional.empty()
                : TOS.entrySet().stream()
                        .filter(entry -> entry.getValue() == value)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    public static int dscpClass(String text) throws XtablesException {
        Integer value = DSCP.get(text.toUpperCase(Locale.ROOT));
        if (value == null) {
            throw XtablesException.parameter("Invalid DSCP value `" + text + "'");
        }
        return value;
    }

    public static String octet(int value) {
        return String.format(Locale.ROOT, "0x%02x", value);
    }
}
