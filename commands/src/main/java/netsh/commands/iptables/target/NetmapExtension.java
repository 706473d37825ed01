package netsh.commands.iptables.target;

import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.Addresses;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.Hosts;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.netfilter.AddressMask;
import netsh.network.netfilter.IpFamily;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.NetmapTarget;

/** {@code -j NETMAP}. */
final class NetmapExtension implements TargetExtension<NetmapTarget> {
    @Override
    public String name() {
        return "NETMAP";
    }

    @Override
    public Class<NetmapTarget> type() {
        return NetmapTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("ADDRESS[/MASK]", "to").must());
    }

    @Override
    public NetmapTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        String text = given.find("to").orElseThrow().value();
        AddressMask mask = Addresses.parse(text, IpFamily.IPV4, false, Hosts.NONE).get(0);
        return Optional.of(mask)
                .filter(found -> found.prefixLength() >= 0)
                .map(found -> new NetmapTarget(new Ipv4Prefix((Ipv4Address) found.address(), found.prefixLength())))
                .orElseThrow(() -> XtablesException.parameter("Bad netmask \"" + mask.mask() + "\""));
    }

    @Override
    public String list(NetmapTarget target, RuleHeader header, boolean numeric) {
        return " to:" + text(target);
    }

    @Override
    public String save(NetmapTarget target) {
        return " --to " + text(target);
    }

    private static String text(NetmapTarget target) {
        return target.network().length() == 32
                ? target.network().address().toString()
                : target.network().toString();
    }
}
