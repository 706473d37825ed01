package netsh.commands.iptables.match;

import java.util.List;
import java.util.Locale;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.StatisticMatch;

/** {@code -m statistic}. */
final class StatisticExtension implements MatchExtension<StatisticMatch> {
    private static final long MOST = 0xffff_ffffL;

    @Override
    public String name() {
        return "statistic";
    }

    @Override
    public Class<StatisticMatch> type() {
        return StatisticMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("random|nth", "mode"),
                ExtensionOption.valued("P", "probability").canInvert(),
                ExtensionOption.valued("N", "every").canInvert(),
                ExtensionOption.valued("P", "packet"));
    }

    @Override
    public StatisticMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        String mode = given.find("mode").map(GivenOptions.Given::value).orElse("random");
        if (!mode.equals("random") && !mode.equals("nth")) {
            throw XtablesException.parameter("Bad mode \"" + mode + "\"");
        }
        if (given.has("every") && !given.has("packet")) {
            throw XtablesException.parameter("statistic: option \"--every\" also requires \"--packet\".\n");
        }
        if (mode.equals("random")) {
            return random(given);
        }
        if (!given.has("every")) {
            throw XtablesException.parameter("--every and --packet must be specified when using nth mode");
        }
        long every = given.number("every", 1, MOST);
        long packet = given.number("packet", 0, MOST);
        if (packet >= every) {
            throw XtablesException.parameter("the --packet p must be 0 <= p <= n-1");
        }
        return new StatisticMatch.Nth((int) every, (int) packet, given.find("every").orElseThrow().inverted());
    }

    private static StatisticMatch random(GivenOptions given) throws XtablesException {
        if (!given.has("probability")) {
            throw XtablesException.parameter("--probability must be specified when using random mode");
        }
        GivenOptions.Given found = given.find("probability").orElseThrow();
        double probability = -1;
        try {
            probability = Double.parseDouble(found.value());
        } catch (NumberFormatException e) {
            // Out of range, as a number that is none.
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw XtablesException.parameter(
                    "statistic: bad value for option \"--probability\", or out of range (0-1).\n");
        }
        return new StatisticMatch.Probability(
                Math.round(probability * StatisticMatch.Probability.ONE), found.inverted());
    }

    @Override
    public String list(StatisticMatch match, RuleHeader header, boolean numeric) {
        String text = " statistic" + print(match, "");
        return match instanceof StatisticMatch.Nth nth && nth.packet() == 0
                ? text.substring(0, text.indexOf(" packet "))
                : text;
    }

    @Override
    public String save(StatisticMatch match) {
        return print(match, "--");
    }

    private static String print(StatisticMatch match, String dashes) {
        String bang = match.inverted() ? " !" : "";
        if (match instanceof StatisticMatch.Nth nth) {
            return " " + dashes + "mode nth" + bang + " " + dashes + "every " + Integer.toUnsignedString(nth.every())
                    + " " + dashes + "packet " + Integer.toUnsignedString(nth.packet());
        }
        double probability = (double) ((StatisticMatch.Probability) match).threshold() / StatisticMatch.Probability.ONE;
        return " " + dashes + "mode random" + bang + " " + dashes + "probability "
                + String.format(Locale.ROOT, "%.11f", probability);
    }
}
