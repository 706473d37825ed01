package netsh.commands.ping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import netsh.commands.getopt.ParsedOptions;
import netsh.network.packet.Bytes;

/** Turns ping's options into a request, option by option in the order given, with the sentences of ping. */
final class PingArguments {
    private static final int DEFAULT_DATA_LENGTH = 56;
    private static final int DEFAULT_LINGER_MILLIS = 10_000;
    private static final double MOST_SECONDS = Integer.MAX_VALUE / 1000.0;
    private static final int MOST_PATTERN = 16;

    private final List<String> warnings = new ArrayList<>();
    private final Set<PingFlag> flags = EnumSet.noneOf(PingFlag.class);
    private PingRequest.Family family = PingRequest.Family.ANY;
    private Optional<String> binding = Optional.empty();
    private boolean sticky;
    private long count;
    private int intervalMillis = 1000;
    private boolean intervalGiven;
    private int preload = 1;
    private int deadlineSeconds;
    private int lingerMillis = DEFAULT_LINGER_MILLIS;
    private int dataLength = DEFAULT_DATA_LENGTH;
    private Bytes pattern = Bytes.EMPTY;
    private OptionalInt hopLimit = OptionalInt.empty();
    private int trafficClass;
    private PingRequest.PathMtu pathMtu = PingRequest.PathMtu.KERNEL;
    private OptionalInt mark = OptionalInt.empty();
    private OptionalInt identifier = OptionalInt.empty();

    /** Sentences that do not stop ping, without its name; they stand even where reading ends in a failure. */
    List<String> warnings() {
        return warnings;
    }

    /** Reads options that are neither -h nor -V. */
    PingRequest read(ParsedOptions parsed) throws PingFailure {
        for (ParsedOptions.Given option : parsed.options()) {
            readOption(option.letter(), option.value());
        }
        if (parsed.operands().isEmpty()) {
            throw new PingFailure(1, "usage error: Destination address required");
        }
        if (flags.contains(PingFlag.FLOOD) && !intervalGiven) {
            intervalMillis = 0;
        }
        return new PingRequest(
                parsed.operands().get(parsed.operands().size() - 1),
                new PingRequest.Source(family, binding, sticky),
                new PingRequest.Pace(count, intervalMillis, preload, deadlineSeconds, lingerMillis),
                new PingRequest.Probe(dataLength, pattern, hopLimit, trafficClass, pathMtu, mark, identifier),
                flags);
    }

    private void readOption(char letter, String value) throws PingFailure {
        switch (letter) {
            case '4' -> restrictTo(PingRequest.Family.IPV4);
            case '6' -> restrictTo(PingRequest.Family.IPV6);
            case 'a' -> flags.add(PingFlag.AUDIBLE);
            case 'A' -> flags.add(PingFlag.ADAPTIVE);
            case 'b' -> flags.add(PingFlag.BROADCAST);
            case 'B' -> sticky = true;
            case 'D' -> flags.add(PingFlag.TIMESTAMPS);
            case 'f' -> flags.add(PingFlag.FLOOD);
            case 'L' -> flags.add(PingFlag.NO_LOOPBACK);
            case 'n' -> flags.add(PingFlag.NUMERIC);
            case 'O' -> flags.add(PingFlag.OUTSTANDING);
            case 'q' -> flags.add(PingFlag.QUIET);
            case 'r' -> flags.add(PingFlag.NO_ROUTE);
            case 'v' -> flags.add(PingFlag.VERBOSE);
            case 'C', 'd', 'U' -> { /* no difference can be seen on the reference machine */ }
            default -> readValued(letter, value);
        }
    }

    private void readValued(char letter, String value) throws PingFailure {
        switch (letter) {
            case 'c' -> count = IputilsNumber.between(value, 1, Long.MAX_VALUE);
            case 'e' -> identifier = OptionalInt.of((int) IputilsNumber.between(value, 0, 0xffff));
            case 'F' -> flowLabel(value);
            case 'i' -> readInterval(value);
            case 'I' -> binding = Optional.of(value);
            case 'l' -> preload = (int) IputilsNumber.between(value, 1, 65536);
            case 'm' -> mark = OptionalInt.of((int) IputilsNumber.between(value, 0, 0xffff_ffffL));
            case 'M' -> readPathMtu(value);
            case 'p' -> readPattern(value);
            case 'Q' -> readTrafficClass(value);
            case 's' -> dataLength = (int) IputilsNumber.between(value, 0, Integer.MAX_VALUE);
            case 'S' -> IputilsNumber.between(value, 1, Integer.MAX_VALUE);
            case 't' -> hopLimit = OptionalInt.of((int) IputilsNumber.between(value, 0, 255));
            case 'T' -> refuseTimestamps(value);
            case 'w' -> deadlineSeconds = (int) IputilsNumber.between(value, 0, Integer.MAX_VALUE);
            case 'W' -> readLinger(value);
            case 'R' -> throw new PingFailure(2, "the lab's packets have no IP options: -R is not supported");
            default -> throw new PingFailure(2, "-" + letter + " is not supported in the lab");
        }
    }

    /** Only IPv6 packets have a flow label; the lab's have none. */
    private void flowLabel(String value) throws PingFailure {
        if (!value.matches("(0[xX])?[0-9a-fA-F]{1,5}")) {
            throw new PingFailure(2, "Invalid flowinfo " + value);
        }
        flags.add(PingFlag.FLOW_LABEL);
    }

    private void restrictTo(PingRequest.Family wanted) throws PingFailure {
        if (family != PingRequest.Family.ANY) {
            throw new PingFailure(2, "only one -4 or -6 option may be specified");
        }
        family = wanted;
    }

    private void readInterval(String value) throws PingFailure {
        double seconds = seconds(value);
        if (seconds > MOST_SECONDS) {
            throw new PingFailure(2, "bad timing interval: " + value);
        }
        intervalMillis = (int) (seconds * 1000);
        intervalGiven = true;
    }

    private void readLinger(String value) throws PingFailure {
        double seconds = seconds(value);
        if (seconds < 0 || seconds > MOST_SECONDS) {
            throw new PingFailure(2, "bad linger time: " + value);
        }
        lingerMillis = (int) (seconds * 1000);
    }

    private double seconds(String value) {
        IputilsNumber.Real real = IputilsNumber.Real.leading(value);
        if (!real.rest().isEmpty() || value.isEmpty()) {
            warnings.add("option argument contains garbage: " + real.rest());
            warnings.add("this will become fatal error in the future");
        }
        return real.value();
    }

    private void readPathMtu(String value) throws PingFailure {
        pathMtu = switch (value) {
            case "do" -> PingRequest.PathMtu.DO;
            case "dont" -> PingRequest.PathMtu.DONT;
            case "want" -> PingRequest.PathMtu.WANT;
            default -> throw new PingFailure(2, "invalid -M argument: " + value);
        };
    }

    private void readPattern(String value) throws PingFailure {
        if (!value.matches("[0-9a-fA-F]*")) {
            throw new PingFailure(2, "patterns must be specified as hex digits: " + value);
        }
        int length = Math.min(MOST_PATTERN, (value.length() + 1) / 2);
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) Integer.parseInt(value, 2 * i, Math.min(2 * i + 2, value.length()), 16);
        }
        pattern = Bytes.of(octets);
        flags.add(PingFlag.PATTERN_GIVEN);
    }

    private void readTrafficClass(String value) throws PingFailure {
        boolean hexadecimal = value.startsWith("0x") || value.startsWith("0X");
        String digits = hexadecimal ? value.substring(2) : value;
        if (!digits.matches(hexadecimal ? "[0-9a-fA-F]{1,8}" : "-?[0-9]{1,9}")) {
            throw new PingFailure(2, "bad TOS value: " + value);
        }
        long octet = Long.parseLong(digits, hexadecimal ? 16 : 10);
        if (octet < 0 || octet > 255) {
            throw new PingFailure(2, "the decimal value of TOS bits must be in range 0-255: " + octet);
        }
        trafficClass = (int) octet;
    }

    private static void refuseTimestamps(String value) throws PingFailure {
        if (!List.of("tsonly", "tsandaddr", "tsprespec").contains(value)) {
            throw new PingFailure(2, "invalid timestamp type: " + value);
        }
        throw new PingFailure(2, "the lab's packets have no IP options: -T is not supported");
    }
}
