package netsh.commands.iptables.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.Numbers;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.LimitMatch.Unit;
import netsh.network.netfilter.match.LimitMatch;

/** {@code -m limit}. */
final class LimitExtension implements MatchExtension<LimitMatch> {
    private static final int USUAL_BURST = 5;
    private static final int MOST = 10_000;
    /** Ticks of a second in which iptables counts periods (XT_LIMIT_SCALE). */
    private static final long SCALE = 10_000;

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public Class<LimitMatch> type() {
        return LimitMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("NUMBER[/UNIT]", "limit"), ExtensionOption.valued("NUMBER", "limit-burst"));
    }

    @Override
    public LimitMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        String rate = given.find("limit").map(GivenOptions.Given::value).orElse("3/hour");
        int burst = given.has("limit-burst") ? (int) given.number("limit-burst", 0, MOST) : USUAL_BURST;
        int slash = rate.indexOf('/');
        Optional<Long> packets = Numbers.parse(slash < 0 ? rate : rate.substring(0, slash), Integer.MAX_VALUE);
        Optional<Unit> unit = slash < 0 ? Optional.of(Unit.SECOND) : unit(rate.substring(slash + 1));
        if (packets.isEmpty() || packets.get() == 0 || unit.isEmpty()) {
            throw XtablesException.parameter("bad rate \"" + rate + "\"'");
        }
        if (packets.get() > MOST * unit.get().seconds()) {
            throw XtablesException.parameter("Rate too fast \"" + rate + "\"");
        }
        return normal(SCALE * unit.get().seconds() / packets.get(), burst == 0 ? USUAL_BURST : burst);
    }

    /** The rate in the smallest unit that tells it without a rest, as iptables brings it back from the kernel. */
    private static LimitMatch normal(long period, int burst) {
        Unit unit = Unit.DAY;
        for (Unit smaller : List.of(Unit.HOUR, Unit.MINUTE, Unit.SECOND)) {
            long ticks = SCALE * smaller.seconds();
            if (period > ticks || ticks / period < ticks % period) {
                break;
            }
            unit = smaller;
        }
        return new LimitMatch((int) (SCALE * unit.seconds() / period), unit, burst);
    }

    private static Optional<Unit> unit(String text) {
        for (Unit unit : Unit.values()) {
            if (!text.isEmpty() && unit.name().startsWith(text.toUpperCase(Locale.ROOT))) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    private static String rate(LimitMatch match) {
        return match.packets() + "/" + switch (match.unit()) {
            case SECOND -> "sec";
            case MINUTE -> "min";
            case HOUR -> "hour";
            case DAY -> "day";
        };
    }

    @Override
    public String list(LimitMatch match, RuleHeader header, boolean numeric) {
        return " limit: avg " + rate(match) + " burst " + match.burst();
    }

    @Override
    public String save(LimitMatch match) {
        return " --limit " + rate(match) + (match.burst() == USUAL_BURST ? "" : " --limit-burst " + match.burst());
    }
}
