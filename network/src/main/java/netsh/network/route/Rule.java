package netsh.network.route;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.Ipv6Prefix;

/**
 * A rule that chooses a route table (struct fib_rule). In a request to delete, what is left at its default means any.
 */
public final class Rule {
    /** A priority that the table shall choose. */
    public static final long NO_PRIORITY = -1;

    private final long priority;
    private final boolean inverted;
    private final IpAddress source;
    private final int sourceLength;
    private final IpAddress destination;
    private final int destinationLength;
    private final int trafficClass;
    private final String inputLink;
    private final String outputLink;
    private final int mark;
    private final int markMask;
    private final int ipProtocol;
    private final NumberRange sourcePorts;
    private final NumberRange destinationPorts;
    private final NumberRange users;
    private final RuleAction action;
    private final int table;
    private final long gotoPriority;
    private final int suppressPrefixLength;
    private final int suppressGroup;
    private final int protocol;

    private Rule(Builder builder) {
        priority = builder.priority;
        inverted = builder.inverted;
        source = builder.source;
        sourceLength = builder.sourceLength;
        destination = builder.destination;
        destinationLength = builder.destinationLength;
        trafficClass = builder.trafficClass;
        inputLink = builder.inputLink;
        outputLink = builder.outputLink;
        mark = builder.mark;
        markMask = builder.markMask;
        ipProtocol = builder.ipProtocol;
        sourcePorts = builder.sourcePorts;
        destinationPorts = builder.destinationPorts;
        users = builder.users;
        action = builder.action;
        table = builder.table;
        gotoPriority = builder.gotoPriority;
        suppressPrefixLength = builder.suppressPrefixLength;
        suppressGroup = builder.suppressGroup;
        protocol = builder.protocol;
    }

    /** A rule that says nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** A rule that everything matches and that leads to a table, as the kernel makes its first ones. */
    static Rule lookup(long priority, int table) {
        return builder()
                .priority(priority)
                .action(RuleAction.TO_TABLE)
                .table(table)
                .protocol(RouteProtocol.KERNEL)
                .build();
    }

    /** Where it stands: rules are asked by rising priority. */
    public long priority() {
        return priority;
    }

    /** Whether it applies to what does not match ("not"). */
    public boolean isInverted() {
        return inverted;
    }

    /** The source prefix's address; empty where the length is 0. */
    public Optional<IpAddress> source() {
        return Optional.ofNullable(source);
    }

    /** The source prefix's length; 0 matches all. */
    public int sourceLength() {
        return sourceLength;
    }

    /** The destination prefix's address; empty where the length is 0. */
    public Optional<IpAddress> destination() {
        return Optional.ofNullable(destination);
    }

    /** The destination prefix's length; 0 matches all. */
    public int destinationLength() {
        return destinationLength;
    }

    /** The type of service; 0 matches all. */
    public int trafficClass() {
        return trafficClass;
    }

    /** The name of the link that packets come in by; "lo" means those this host sends. */
    public Optional<String> inputLink() {
        return Optional.ofNullable(inputLink);
    }

    /** The name of the link that the sending socket is bound to. */
    public Optional<String> outputLink() {
        return Optional.ofNullable(outputLink);
    }

    /** The firewall mark. */
    public int mark() {
        return mark;
    }

    /** Which bits of the mark count; 0 where the rule does not look at it. */
    public int markMask() {
        return markMask;
    }

    /** The payload's protocol; 0 matches all. */
    public int ipProtocol() {
        return ipProtocol;
    }

    /** The source ports. */
    public Optional<NumberRange> sourcePorts() {
        return Optional.ofNullable(sourcePorts);
    }

    /** The destination ports. */
    public Optional<NumberRange> destinationPorts() {
        return Optional.ofNullable(destinationPorts);
    }

    /** The users who send. */
    public Optional<NumberRange> users() {
        return Optional.ofNullable(users);
    }

    /** What it does. */
    public RuleAction action() {
        return action;
    }

    /** The table of TO_TABLE. */
    public int table() {
        return table;
    }

    /** The priority of the rule that GOTO goes on with. */
    public long gotoPriority() {
        return gotoPriority;
    }

    /** Routes with prefixes of this length or shorter do not count; -1 where all do. */
    public int suppressPrefixLength() {
        return suppressPrefixLength;
    }

    /** Routes through links of this group do not count; -1 where all do. */
    public int suppressGroup() {
        return suppressGroup;
    }

    /** Who made it, see {@link RouteProtocol}. */
    public int protocol() {
        return protocol;
    }

    /** Whether it applies to a flow (fib_rule_match). */
    public boolean matches(Flow flow) {
        return matchesPlainly(flow) != inverted;
    }

    private boolean matchesPlainly(Flow flow) {
        return matchesLinks(flow)
                && ((mark ^ flow.mark) & markMask) == 0
                && (users == null || users.contains(flow.user))
                && contains(source, sourceLength, flow.source)
                && contains(destination, destinationLength, flow.destination)
                && (trafficClass == 0 || trafficClass == flow.trafficClass)
                && (ipProtocol == 0 || ipProtocol == flow.protocol)
                && (sourcePorts == null || sourcePorts.contains(flow.sourcePort))
                && (destinationPorts == null || destinationPorts.contains(flow.destinationPort));
    }

    private boolean matchesLinks(Flow flow) {
        if (inputLink != null && !inputLink.equals(flow.in == null ? "lo" : flow.in.name())) {
            return false;
        }
        return outputLink == null || flow.out != null && outputLink.equals(flow.out.name());
    }

    private static boolean contains(IpAddress prefix, int length, IpAddress address) {
        if (length == 0) {
            return true;
        }
        if (address instanceof Ipv4Address ipv4) {
            return (ipv4.bits() & Ipv4Prefix.mask(length)) == ((Ipv4Address) prefix).bits();
        }
        return address instanceof Ipv6Address ipv6
                && Ipv6Prefix.containing((Ipv6Address) prefix, length).contains(ipv6);
    }

    /** The rule with another priority. */
    Rule withPriority(long newPriority) {
        Builder builder = toBuilder();
        builder.priority = newPriority;
        return builder.build();
    }

    private Builder toBuilder() {
        Builder builder = new Builder();
        builder.priority = priority;
        builder.inverted = inverted;
        builder.source = source;
        builder.sourceLength = sourceLength;
        builder.destination = destination;
        builder.destinationLength = destinationLength;
        builder.trafficClass = trafficClass;
        builder.inputLink = inputLink;
        builder.outputLink = outputLink;
        builder.mark = mark;
        builder.markMask = markMask;
        builder.ipProtocol = ipProtocol;
        builder.sourcePorts = sourcePorts;
        builder.destinationPorts = destinationPorts;
        builder.users = users;
        builder.action = action;
        builder.table = table;
        builder.gotoPriority = gotoPriority;
        builder.suppressPrefixLength = suppressPrefixLength;
        builder.suppressGroup = suppressGroup;
        builder.protocol = protocol;
        return builder;
    }

    /** Collects what a rule says. */
    public static final class Builder {
        private long priority = NO_PRIORITY;
        private boolean inverted;
        private IpAddress source;
        private int sourceLength;
        private IpAddress destination;
        private int destinationLength;
        private int trafficClass;
        private String inputLink;
        private String outputLink;
        private int mark;
        private int markMask;
        private int ipProtocol;
        private NumberRange sourcePorts;
        private NumberRange destinationPorts;
        private NumberRange users;
        private RuleAction action = RuleAction.UNSPECIFIED;
        private int table;
        private long gotoPriority;
        private int suppressPrefixLength = -1;
        private int suppressGroup = -1;
        private int protocol;

        private Builder() {}

        public Builder priority(long value) {
            priority = value;
            return this;
        }

        public Builder inverted(boolean value) {
            inverted = value;
            return this;
        }

        public Builder from(IpAddress prefix, int length) {
            source = length == 0 ? null : prefix;
            sourceLength = length;
            return this;
        }

        public Builder to(IpAddress prefix, int length) {
            destination = length == 0 ? null : prefix;
            destinationLength = length;
            return this;
        }

        public Builder trafficClass(int value) {
            trafficClass = value;
            return this;
        }

        public Builder inputLink(String name) {
            inputLink = name;
            return this;
        }

        public Builder outputLink(String name) {
            outputLink = name;
            return this;
        }

        public Builder mark(int value, int mask) {
            mark = value;
            markMask = mask;
            return this;
        }

        public Builder ipProtocol(int value) {
            ipProtocol = value;
            return this;
        }

        public Builder sourcePorts(NumberRange value) {
            sourcePorts = value;
            return this;
        }

        public Builder destinationPorts(NumberRange value) {
            destinationPorts = value;
            return this;
        }

        public Builder users(NumberRange value) {
            users = value;
            return this;
        }

        public Builder action(RuleAction value) {
            action = value;
            return this;
        }

        public Builder table(int value) {
            table = value;
            return this;
        }

        public Builder gotoPriority(long value) {
            gotoPriority = value;
            return this;
        }

        public Builder suppressPrefixLength(int value) {
            suppressPrefixLength = value;
            return this;
        }

        public Builder suppressGroup(int value) {
            suppressGroup = value;
            return this;
        }

        public Builder protocol(int value) {
            protocol = value;
            return this;
        }

        public Rule build() {
            return new Rule(this);
        }
    }
}
