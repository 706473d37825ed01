package netsh.commands.busybox;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.busybox.ip.IpApplet;
import netsh.commands.httpd.HttpdApplet;
import netsh.commands.resolver.Resolver;
import netsh.commands.shell.ShellTools;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;
import netsh.commands.wget.WgetApplet;

/** Busybox on a host, where only its own name calls it. */
public final class BusyboxTools implements ToolFamily {
    /** The applets whose output and messages are busybox's own: the network's, and the shell. */
    static List<Tool> applets() {
        return new ArrayList<>(List.of(
                new ArpApplet(),
                new ArpingApplet(),
                new HttpdApplet(),
                new IfconfigApplet(),
                new IpApplet(),
                new NetcatApplet(),
                new NetstatApplet(),
                new NslookupApplet(),
                new PingApplet("ping", Resolver.Family.ANY),
                new PingApplet("ping6", Resolver.Family.IPV6),
                new ProcessListApplet(),
                new RouteApplet(),
                ShellTools.busyboxShell("ash"),
                ShellTools.busyboxShell("sh"),
                new TelnetApplet(),
                new TracerouteApplet(),
                new WgetApplet()));
    }

    @Override
    public List<Tool> tools() {
        return List.of(new BusyboxTool(applets()));
    }
}
