package netsh.network.ipv4;

import netsh.network.link.Link;
import netsh.network.packet.Ipv4Packet;
import netsh.network.trace.DropReason;

/** Writes impossible addresses to the kernel's log, where log_martians says so. */
final class MartianLog {
    private MartianLog() {}

    static void note(Ipv4Stack stack, InetDevice device, Ipv4Packet packet, DropReason reason) {
        if (!device.either(DeviceSetting.LOG_MARTIANS)) {
            return;
        }
        Link link = device.link();
        if (reason == DropReason.MARTIAN_DESTINATION) {
            stack.log("IPv4: martian destination " + packet.destination() + " from " + packet.source() + ", dev "
                    + link.name());
        } else {
            stack.log("IPv4: martian source " + packet.destination() + " from " + packet.source() + ", on dev "
                    + link.name());
        }
    }
}
