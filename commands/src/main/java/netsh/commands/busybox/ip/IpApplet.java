package netsh.commands.busybox.ip;

import java.util.List;
import java.util.Optional;
import netsh.commands.busybox.Applet;
import netsh.commands.busybox.AppletFailure;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** {@code ip}: addresses, links, routes, neighbours and rules. */
public final class IpApplet extends Applet {
    private static final int EXIT_REFUSED = 2;
    private static final List<String> OPTIONS = List.of("oneline", "family", "4", "6", "0");
    private static final List<String> OBJECTS = List.of("address", "route", "r", "link", "neigh", "rule");

    public IpApplet() {
        super("ip", "Shows and changes addresses, links, routes, neighbours and rules.",
                "[OPTIONS] address|route|link|neigh|rule [ARGUMENTS]\n\n"
                        + "OPTIONS := -f[amily] inet|inet6|link | -4 | -6 | -0 | -o[neline]\n\n"
                        + "ip addr add|del PREFIX dev INTERFACE | show|flush [dev INTERFACE] [to PREFIX]\n"
                        + "ip route list|flush|get|add|del|change|append|replace ROUTE\n"
                        + "ip link show | add | del | set INTERFACE [up|down] [mtu N] [name NAME] [address MAC] ...\n"
                        + "ip neigh show|flush [to PREFIX] [dev INTERFACE]\n"
                        + "ip rule [list] | add|del SELECTOR ACTION");
    }

    /** An object of the applet. */
    @FunctionalInterface
    private interface IpObject {
        int perform(IpSettings settings, Words words) throws AppletFailure, NetException;
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(IpWords.COMPLETER);
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure {
        boolean oneLine = false;
        IpSettings.Family family = IpSettings.Family.UNSPECIFIED;
        List<String> arguments = context.arguments();
        int index = 0;
        while (index < arguments.size() && arguments.get(index).startsWith("-")) {
            String word = arguments.get(index++).replaceFirst("^--?", "");
            switch (Words.match(word, OPTIONS).orElseThrow(AppletFailure::usage)) {
                case "oneline" -> oneLine = true;
                case "4" -> family = IpSettings.Family.INET;
                case "6" -> family = IpSettings.Family.INET6;
                case "0" -> family = IpSettings.Family.LINK;
                default -> {
                    String name = index < arguments.size() ? arguments.get(index++) : "";
                    family = family(name);
                }
            }
        }
        if (index == arguments.size()) {
            throw AppletFailure.usage();
        }
        String object = Words.match(arguments.get(index), OBJECTS).orElseThrow(AppletFailure::usage);
        Words words = new Words(arguments.subList(index + 1, arguments.size()));
        return perform(object, new IpSettings(context, oneLine, family), words);
    }

    private static IpSettings.Family family(String name) throws AppletFailure {
        Optional<String> known = Words.match(name, IpSettings.FAMILIES);
        if (known.isEmpty()) {
            throw Words.invalid(name, "family");
        }
        return IpSettings.Family.values()[IpSettings.FAMILIES.indexOf(known.get()) + 1];
    }

    private static int perform(String object, IpSettings settings, Words words) throws AppletFailure {
        IpObject actions = switch (object) {
            case "address" -> IpAddresses::perform;
            case "link" -> IpLinks::perform;
            case "neigh" -> IpNeighbors::perform;
            case "rule" -> IpRules::perform;
            default -> IpRoutes::perform;
        };
        try {
            return actions.perform(settings, words);
        } catch (NetException refusal) {
            throw AppletFailure.of(EXIT_REFUSED, "RTNETLINK answers: " + refusal.errno().text());
        } catch (AppletFailure failure) {
            throw object.equals("link") ? failure.withStatus(EXIT_REFUSED) : failure;
        }
    }
}
