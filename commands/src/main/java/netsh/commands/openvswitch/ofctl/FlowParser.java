package netsh.commands.openvswitch.ofctl;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netsh.network.openvswitch.Action;
import netsh.network.openvswitch.FlowRule;
import netsh.network.openvswitch.FlowSelection;
import netsh.network.openvswitch.Match;

/** Reads the flows that are typed (parse_ofp_str of lib/ofp-flow.c). */
final class FlowParser {
    static final int DEFAULT_PRIORITY = 0x8000;
    private static final int ALL_TABLES = 0xff;
    private static final List<String> COUNTERS = List.of("duration", "n_packets", "n_bytes", "idle_age", "hard_age");

    private static final List<String> NOT_HERE = List.of("ct_state", "ct_zone", "ct_mark", "ct_label", "ct_nw_src",
            "ct_nw_dst", "conj_id", "dp_hash", "recirc_id", "mpls_label", "mpls_tc", "mpls_bos", "mpls_ttl", "nd_sll",
            "nd_tll", "tun_flags", "packet_type");

    private final PortNames ports;
    private final OpenFlowVersion version;
    private final Notices notices;
    private final MatchBuilder match = new MatchBuilder();
    private int table = -1;
    private OptionalInt priority = OptionalInt.empty();
    private long cookie;
    private long cookieMask;
    private int idleTimeout;
    private int hardTimeout;
    private boolean sendsRemoval;
    private boolean resetsCounters;
    private Optional<Integer> outPort = Optional.empty();
    private Optional<List<Action>> actions = Optional.empty();

    /** What a text is for, which decides what may stand in it. */
    enum Use {
        ADD,
        MODIFY,
        MODIFY_STRICT,
        DELETE,
        DELETE_STRICT,
        SELECT;

        boolean hasActions() {
            return this == ADD || this == MODIFY || this == MODIFY_STRICT;
        }

        boolean hasPriority() {
            return this != DELETE && this != SELECT;
        }

        boolean isStrict() {
            return this == MODIFY_STRICT || this == DELETE_STRICT;
        }
    }

    /** Takes the lines that are logged on the way. */
    @FunctionalInterface
    interface Notices {
        void log(String module, String level, String text);
    }

    FlowParser(PortNames ports, OpenFlowVersion version, Notices notices) {
        this.ports = ports;
        this.version = version;
        this.notices = notices;
    }

    void parse(String text, Use use) throws OfctlException {
        String matchText = text;
        String actionText = "";
        if (use.hasActions()) {
            Matcher found = Pattern.compile("actions?[ \t]*=").matcher(text);
            if (!found.find()) {
                throw new OfctlException("must specify an action");
            }
            matchText = text.substring(0, found.start());
            actionText = text.substring(found.end());
        }
        for (KeyValues.Pair pair : KeyValues.parse(matchText)) {
            parsePair(pair, use);
        }
        normalise();
        if (use.hasActions()) {
            actions = Optional.of(new ActionParser(ports, version, match, Math.max(0, table), notices).parse(actionText));
        }
    }

    private void normalise() {
        String before = MatchText.of(match.value(), match.mask(), ports);
        if (match.normalise()) {
            notices.log("ofp_match", "INFO", "normalization changed ofp_match, details:");
            notices.log("ofp_match", "INFO", " pre: " + before);
            notices.log("ofp_match", "INFO", "post: " + MatchText.of(match.value(), match.mask(), ports));
        }
    }

    private void parsePair(KeyValues.Pair pair, Use use) throws OfctlException {
        String key = pair.key();
        String value = pair.value();
        Optional<ProtocolName> protocol = ProtocolName.find(key);
        if (protocol.isPresent()) {
            match.protocol(protocol.get());
        } else if (key.equals("table")) {
            table = table(value);
        } else if (key.equals("priority") && use.hasPriority()) {
            priority = OptionalInt.of(number("priority", value, 0xffff));
        } else if (key.equals("idle_timeout") && use.hasActions()) {
            idleTimeout = number(key, value, 0xffff);
        } else if (key.equals("hard_timeout") && use.hasActions()) {
            hardTimeout = number(key, value, 0xffff);
        } else if (key.equals("cookie")) {
            parseCookie(value);
        } else if (key.equals("out_port") && !use.hasActions()) {
            outPort = Optional.of(ports.number(value).orElseThrow(() ->
                    new OfctlException(value + " is not a valid OpenFlow port")));
        } else if (use.hasActions() && isFlag(key)) {
            sendsRemoval |= key.equals("send_flow_rem");
            resetsCounters |= key.equals("reset_counts");
        } else if (!(use == Use.ADD && COUNTERS.contains(key))) {
            if (NOT_HERE.contains(key)) {
                throw new OfctlException("this lab's Open vSwitch does not support matching on " + key);
            }
            FieldName field = FieldName.find(key).orElseThrow(() -> new OfctlException("unknown keyword " + key));
            if (field.format() == FieldName.Format.PORT) {
                warnOfLargePort(value);
            }
            match.field(field, ValueText.parse(field, value, ports));
        }
    }

    private void warnOfLargePort(String value) {
        if (value.matches("[0-9]{6,9}|[7-9][0-9]{4}|6[6-9][0-9]{3}|655[4-9][0-9]|6553[6-9]|65[6-9][0-9]{2}")) {
            notices.log("ofp_port", "WARN", "port " + value
                    + " is outside the supported range 0 through ffff or 0xffffff00 through 0xffffffff");
        }
    }

    private static boolean isFlag(String key) {
        return List.of("send_flow_rem", "check_overlap", "reset_counts", "no_packet_counts", "no_byte_counts").contains(key);
    }

    private int table(String value) throws OfctlException {
        int number = value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : -1;
        if (number > ALL_TABLES) {
            notices.log("ofp_table", "WARN", "table " + value + " is outside the supported range 0 through 255");
        }
        if (number < 0 || number > ALL_TABLES) {
            throw new OfctlException("unknown table \"" + value + "\"");
        }
        return number == ALL_TABLES ? -1 : number;
    }

    private static int number(String key, String value, int most) throws OfctlException {
        if (!value.matches("[0-9]{1,9}|0x[0-9a-fA-F]{1,7}") || Integer.decode(value) > most) {
            throw new OfctlException("invalid " + key + " \"" + value + "\"");
        }
        return Integer.decode(value);
    }

    private void parseCookie(String value) throws OfctlException {
        String[] parts = value.split("/", 2);
        try {
            cookie = long64(parts[0]);
            cookieMask = parts.length > 1 ? long64(parts[1]) : -1L;
        } catch (NumberFormatException notANumber) {
            throw new OfctlException("invalid cookie " + value);
        }
    }

    private static long long64(String text) {
        return text.startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.decode(text);
    }

    /** A rule to add. */
    FlowRule.Specification rule() {
        return new FlowRule.Specification(Math.max(0, table), priority.orElse(DEFAULT_PRIORITY), match.match(), cookie,
                idleTimeout, hardTimeout, sendsRemoval, resetsCounters || version.isFirst(), actions.orElse(List.of()));
    }

    /** The rules that a change or a listing is about. */
    FlowSelection selection(Use use) {
        Match wanted = match.match();
        return new FlowSelection(
                table < 0 ? OptionalInt.empty() : OptionalInt.of(table),
                wanted,
                use.isStrict() ? OptionalInt.of(priority.orElse(DEFAULT_PRIORITY)) : OptionalInt.empty(),
                use.hasActions() ? 0 : cookie,
                use.hasActions() ? 0 : cookieMask,
                outPort);
    }

    /** Whether OpenFlow 1.0 alone cannot say it, so that its extension has to be agreed on first. */
    boolean needsExtension() {
        return version.isFirst() && table >= 0;
    }

    List<Action> actions() {
        return actions.orElse(List.of());
    }

    /** The cookie that changed rules get; -1 where none was given. */
    long newCookie() {
        return cookieMask == 0 ? -1 : cookie;
    }
}
