package netsh.commands.brctl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;

/** What libbridge does for brctl: it finds bridges by name, in alphabetical order, and reads numbers. */
final class Bridges {
    private static final Pattern LEADING_DECIMAL = Pattern.compile("\\s*([+-]?(\\d+\\.?\\d*|\\.\\d+))");
    private static final Pattern LEADING_INTEGER = Pattern.compile("\\s*([+-]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\\d*)");

    private final ToolContext tool;

    Bridges(ToolContext tool) {
        this.tool = tool;
    }

    /** All bridges by name. */
    List<BridgeLink> all() {
        List<BridgeLink> bridges = new ArrayList<>();
        for (Link link : tool.namespace().links().all()) {
            if (link instanceof BridgeLink bridge) {
                bridges.add(bridge);
            }
        }
        bridges.sort(Comparator.comparing(Link::name));
        return bridges;
    }

    /** The ports of a bridge by name. */
    static List<BridgePort> ports(BridgeLink bridge) {
        List<BridgePort> ports = new ArrayList<>(bridge.ports());
        ports.sort(Comparator.comparing(BridgePort::name));
        return ports;
    }

    /** The bridge of a name; ENODEV where no link has it, EOPNOTSUPP where another kind of link does. */
    BridgeLink bridge(String name) throws NetException {
        Link link = tool.namespace().links().byName(name);
        if (link == null) {
            throw new NetException(Errno.ENODEV);
        }
        if (link instanceof BridgeLink bridge) {
            return bridge;
        }
        throw new NetException(Errno.EOPNOTSUPP);
    }

    /** The bridge of a name, for the commands that show one. */
    BridgeLink shown(String name) throws BrctlException {
        try {
            return bridge(name);
        } catch (NetException refusal) {
            throw new BrctlException(refusal.errno() == Errno.ENODEV
                    ? "bridge " + name + " does not exist!"
                    : "device " + name + " is not a bridge!");
        }
    }

    /** "on" or "off", in the ways that brctl knows. */
    static boolean onOrOff(String word) throws BrctlException {
        switch (word) {
            case "on", "yes", "1" -> {
                return true;
            }
            case "off", "no", "0" -> {
                return false;
            }
            default -> throw new BrctlException("expect on/off for argument");
        }
    }

    /** A time in seconds, of which scanf(3) reads as much as it can, in hundredths of a second. */
    static long hundredths(String word, String refusal) throws BrctlException {
        OptionalDouble seconds = decimal(word);
        return (long) (100 * seconds.orElseThrow(() -> new BrctlException(refusal)));
    }

    private static OptionalDouble decimal(String word) {
        Matcher matcher = LEADING_DECIMAL.matcher(word);
        return matcher.lookingAt() ? OptionalDouble.of(Double.parseDouble(matcher.group(1))) : OptionalDouble.empty();
    }

    /** A whole number, of which scanf(3) reads as much as it can. */
    static long integer(String word, String refusal) throws BrctlException {
        return leadingInteger(word).orElseThrow(() -> new BrctlException(refusal));
    }

    private static OptionalLong leadingInteger(String word) {
        Matcher matcher = LEADING_INTEGER.matcher(word);
        if (!matcher.lookingAt() || matcher.group(2).length() > 18) {
            return OptionalLong.empty();
        }
        long value = Long.decode(matcher.group(2));
        return OptionalLong.of(matcher.group(1).equals("-") ? -value : value);
    }
}
