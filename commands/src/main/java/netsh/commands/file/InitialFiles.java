package netsh.commands.file;

import java.util.List;
import netsh.commands.process.Process;
import netsh.network.error.NetException;

/** What a lab's host has on its disk when it is new: the directories and files that tools and lessons count on. */
public final class InitialFiles {
    private static final List<String> DIRECTORIES = List.of("/bin", "/boot", "/dev", "/dev/net", "/etc",
            "/etc/dhcp", "/etc/iproute2", "/etc/modprobe.d", "/etc/netns", "/etc/sysctl.d", "/etc/yum.repos.d", "/etc/udhcpc", "/home", "/images",
            "/images/kvm", "/images/kvm/cirros", "/lib", "/lib/modules", "/mnt", "/opt", "/proc", "/proc/net", "/proc/sys", "/root",
            "/run", "/sbin", "/sys", "/sys/class", "/tmp", "/usr", "/usr/bin", "/usr/lib", "/usr/local",
            "/usr/local/bin", "/usr/local/sbin", "/usr/sbin", "/usr/share", "/var", "/var/lib", "/var/lib/dhcp",
            "/var/lib/misc", "/var/log", "/var/run", "/var/tmp");
    private static final String DHCP_SCRIPT = "/etc/udhcpc/default.script";
    /** Applies a lease: the address, the default route and the name servers. */
    private static final String DHCP_SCRIPT_TEXT = """
            #!/bin/sh
            case "$1" in
            deconfig)
                ip link set "$interface" up
                ip -4 addr flush dev "$interface"
                ;;
            bound|renew)
                ip -4 addr flush dev "$interface"
                ip -4 addr add "$ip/$mask" broadcast "${broadcast:-+}" dev "$interface"
                for gateway in $router; do
                    ip -4 route replace default via "$gateway" dev "$interface"
                    break
                done
                if [ -n "$dns" ]; then
                    : > /etc/resolv.conf
                    [ -z "$domain" ] || echo "search $domain" >> /etc/resolv.conf
                    for server in $dns; do
                        echo "nameserver $server" >> /etc/resolv.conf
                    done
                fi
                ;;
            esac
            exit 0
            """;
    private static final String IMAGE = "/images/kvm/cirros/cirros-0.3.4-x86_64-disk.img";
    /** The virtual size of the cirros 0.3.4 disk. */
    private static final long IMAGE_BYTES = 41_126_400;

    private InitialFiles() {
    }

    /** Fills an empty tree; {@code process} is the machine's first. */
    public static void create(FileTree tree, Process process) {
        try {
            for (String directory : DIRECTORIES) {
                tree.makeDirectory(directory);
            }
            ProcessFiles files = new ProcessFiles(tree, process);
            files.writeText("/etc/hosts", "127.0.0.1 localhost\n");
            files.writeText("/etc/hostname", "lab\n");
            files.writeText("/etc/nsswitch.conf", "hosts: files dns\n");
            files.writeText("/etc/sysctl.conf", "");
            files.writeText(DHCP_SCRIPT, DHCP_SCRIPT_TEXT);
            files.setMode(DHCP_SCRIPT, 0755);
            files.writeText("/etc/passwd", "root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534:nobody:/:/bin/false\n"
                    + "dnsmasq:x:100:65534::/:/bin/false\ntcpdump:x:101:65534::/:/bin/false\n");
            files.writeText("/etc/group", "root:x:0:\nnogroup:x:65534:\ntcpdump:x:101:\ndip:x:30:\n");
            files.writeText("/etc/shells", "/bin/sh\n/bin/bash\n");
            files.writeText("/etc/os-release", "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n"
                    + "NAME=\"Debian GNU/Linux\"\nVERSION_ID=\"12\"\nVERSION=\"12 (bookworm)\"\n"
                    + "VERSION_CODENAME=bookworm\nID=debian\n");
            files.writeText("/etc/debian_version", "12.12\n");
            files.writeText("/etc/protocols", WellKnownNumbers.PROTOCOLS);
            files.writeText("/etc/services", WellKnownNumbers.SERVICES);
            files.writeText("/etc/modprobe.d/systemd.conf", "options bonding max_bonds=0\n"
                    + "options dummy numdummies=0\noptions ifb numifbs=0\n");
            createImage(files);
        } catch (NetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A qcow2 image's header without its clusters: enough for qemu-img to read, too little to be a burden. */
    private static void createImage(ProcessFiles files) throws NetException {
        byte[] size = java.nio.ByteBuffer.allocate(Long.BYTES).putLong(IMAGE_BYTES).array();
        byte[] bytes = new byte[72];
        bytes[0] = 'Q';
        bytes[1] = 'F';
        bytes[2] = 'I';
        bytes[3] = (byte) 0xfb;
        bytes[7] = 2;
        bytes[23] = 16;
        System.arraycopy(size, 0, bytes, 24, size.length);
        files.writeBytes(IMAGE, bytes);
    }
}
