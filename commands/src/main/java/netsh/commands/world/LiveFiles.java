package netsh.commands.world;

import netsh.commands.conntrack.ConntrackFile;
import netsh.commands.file.FileTree;
import netsh.commands.kernel.ModulesFile;
import netsh.commands.nettools.ArpFile;
import netsh.commands.nettools.RouteFile;
import netsh.commands.socket.SocketFiles;
import netsh.commands.socket.SocketStatisticsFile;
import netsh.commands.sysctl.SettingFiles;
import netsh.commands.sysfs.BondingDirectory;
import netsh.commands.sysfs.LinkCountersFile;
import netsh.commands.sysfs.LinkDirectory;
import netsh.commands.sysfs.NamespaceDirectory;
import netsh.commands.vlan.VlanDirectory;
import netsh.network.kernel.Machine;

/** Where the state of a machine's kernel shows itself in its file tree: the place to mount more of it. */
final class LiveFiles {
    private LiveFiles() {}

    static void mount(FileTree files, Machine machine) {
        files.mount("/run/netns", new NamespaceDirectory(machine));
        files.mount("/sys/class/net", new LinkDirectory());
        files.mount("/proc/modules", new ModulesFile());
        files.mount("/proc/net/dev", new LinkCountersFile());
        files.mount("/proc/net/vlan", new VlanDirectory());
        files.mount("/proc/net/bonding", new BondingDirectory());
        files.mount("/proc/net/arp", new ArpFile());
        files.mount("/proc/net/nf_conntrack", new ConntrackFile());
        files.mount("/proc/net/sockstat", new SocketStatisticsFile());
        files.mount("/proc/net/tcp", SocketFiles.tcp(false));
        files.mount("/proc/net/tcp6", SocketFiles.tcp(true));
        files.mount("/proc/net/udp", SocketFiles.udp(false));
        files.mount("/proc/net/udp6", SocketFiles.udp(true));
        files.mount("/proc/net/route", new RouteFile());
        files.mount("/proc/sys", new SettingFiles());
    }
}
