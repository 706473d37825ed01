package netsh.commands.ip.monitor;

import java.util.List;
import java.util.Optional;
import netsh.network.ipv4.DeviceSetting;
import netsh.network.ipv4.DeviceSettings;
import netsh.network.ipv6.Ipv6Interface;
import netsh.network.ipv6.Ipv6Setting;
import netsh.network.kernel.DeviceSettingsChanged;
import netsh.network.kernel.NetworkChange;
import netsh.network.link.Link;

/** RTM_NEWNETCONF and RTM_DELNETCONF: what a link's own settings are when it gets them. */
final class MonitoredSettings implements MonitoredObject {
    @Override
    public String keyword() {
        return "netconf";
    }

    @Override
    public String label() {
        return "NETCONF";
    }

    @Override
    public Optional<String> message(MonitorView view, NetworkChange change) {
        if (!(change instanceof DeviceSettingsChanged changed)) {
            return Optional.empty();
        }
        Link link = changed.link();
        String name = view.namespace() == view.context().namespace() ? view.name(link) : "if" + link.index();
        String label = view.labelled() ? "[" + label() + "]" : "";
        String ipv4 = "inet " + name + " ";
        String ipv6 = "inet6 " + name + " ";
        String ipv4Values = view.namespace().ipv4().settings().of(link).map(MonitoredSettings::text).orElse("");
        String ipv6Values = view.namespace().ipv6().on(link).map(MonitoredSettings::text).orElse("");
        List<String> lines = switch (changed.event()) {
            case ADDED -> List.of(ipv4 + ipv4Values, ipv6 + ipv6Values);
            case REMOVED -> List.of("Deleted " + ipv4, "Deleted " + ipv6);
            case RENAMED -> List.of("Deleted " + ipv4, ipv4 + ipv4Values, "Deleted " + ipv6, ipv6 + ipv6Values);
        };
        return Optional.of(String.join("\n" + label, lines) + "\n");
    }

    private static String text(DeviceSettings settings) {
        return "forwarding " + word(settings.value(DeviceSetting.FORWARDING))
                + "rp_filter " + filter(settings.value(DeviceSetting.RP_FILTER))
                + "mc_forwarding " + word(settings.value(DeviceSetting.MC_FORWARDING))
                + "proxy_neigh " + word(settings.value(DeviceSetting.PROXY_ARP))
                + "ignore_routes_with_linkdown " + word(settings.value(DeviceSetting.IGNORE_ROUTES_WITH_LINKDOWN));
    }

    private static String text(Ipv6Interface settings) {
        return "forwarding " + word(settings.setting(Ipv6Setting.FORWARDING))
                + "mc_forwarding " + word(0)
                + "proxy_neigh " + word(settings.setting(Ipv6Setting.PROXY_NDP))
                + "ignore_routes_with_linkdown " + word(settings.setting(Ipv6Setting.IGNORE_ROUTES_WITH_LINKDOWN));
    }

    private static String word(int value) {
        return value == 0 ? "off " : "on ";
    }

    private static String filter(int value) {
        return switch (value) {
            case 0 -> "off ";
            case 1 -> "strict ";
            default -> "loose ";
        };
    }
}
