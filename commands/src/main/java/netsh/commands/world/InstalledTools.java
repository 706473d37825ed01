package netsh.commands.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import netsh.commands.awk.AwkTools;
import netsh.commands.brctl.BrctlTools;
import netsh.commands.busybox.BusyboxTools;
import netsh.commands.busybox.GuestTools;
import netsh.commands.bridge.BridgeTools;
import netsh.commands.conntrack.ConntrackTools;
import netsh.commands.coreutils.Coreutils;
import netsh.commands.curl.CurlTools;
import netsh.commands.dhclient.DhclientTools;
import netsh.commands.dns.DnsTools;
import netsh.commands.dnsmasq.DnsmasqTools;
import netsh.commands.ethtool.EthtoolTools;
import netsh.commands.grep.GrepTools;
import netsh.commands.ip.IpTools;
import netsh.commands.iptables.IptablesTools;
import netsh.commands.kernel.KernelTools;
import netsh.commands.machine.MachineTools;
import netsh.commands.netcat.NetcatTools;
import netsh.commands.nettools.NetTools;
import netsh.commands.openvswitch.OpenvswitchTools;
import netsh.commands.packages.PackageTools;
import netsh.commands.ping.PingTools;
import netsh.commands.qemu.QemuTools;
import netsh.commands.sed.SedTools;
import netsh.commands.shell.ShellTools;
import netsh.commands.ss.SsTools;
import netsh.commands.sysctl.SysctlTools;
import netsh.commands.tc.TcTools;
import netsh.commands.tcpdump.TcpdumpTools;
import netsh.commands.text.TextTools;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;
import netsh.commands.tool.ToolRegistry;
import netsh.commands.udhcpc.UdhcpcTools;
import netsh.commands.traceroute.TracerouteTools;
import netsh.commands.vlan.VlanTools;

/** Which families of tools a machine has: the place to add a family to. */
final class InstalledTools {
    private InstalledTools() {}

    /** The tools of a host, {@code guests} and {@code machines} among them. */
    static ToolRegistry ofHost(QemuTools guests, MachineTools machines) {
        List<ToolFamily> families = new ArrayList<>(ofEveryMachine());
        families.add(new ShellTools());
        families.add(new IpTools());
        families.add(new BridgeTools());
        families.add(new TcTools());
        families.add(new EthtoolTools());
        families.add(new BrctlTools());
        families.add(new CurlTools());
        families.add(new DhclientTools());
        families.add(new DnsTools());
        families.add(new DnsmasqTools());
        families.add(new NetTools());
        families.add(new PingTools());
        families.add(new TracerouteTools());
        families.add(new TcpdumpTools());
        families.add(new NetcatTools());
        families.add(new SsTools());
        families.add(new VlanTools());
        families.add(new KernelTools());
        families.add(new IptablesTools());
        families.add(new OpenvswitchTools());
        families.add(new ConntrackTools());
        families.add(new PackageTools());
        families.add(new BusyboxTools());
        families.add(guests);
        families.add(machines);
        return new ToolRegistry(families);
    }

    /** The tools of a guest: a small busybox system, whose own tools stand before those that every machine has. */
    static ToolRegistry ofGuest(Runnable powerOff) {
        List<Tool> own = new GuestTools(powerOff).tools();
        Set<String> names = own.stream().map(Tool::name).collect(Collectors.toSet());
        List<ToolFamily> families = new ArrayList<>();
        families.add(() -> own);
        for (ToolFamily family : ofEveryMachine()) {
            families.add(() -> family.tools().stream().filter(tool -> !names.contains(tool.name())).toList());
        }
        return new ToolRegistry(families);
    }

    private static List<ToolFamily> ofEveryMachine() {
        return List.of(
                new TextTools(),
                new Coreutils(),
                new AwkTools(),
                new GrepTools(),
                new SedTools(),
                new SysctlTools(),
                new UdhcpcTools());
    }
}
