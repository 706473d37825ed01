package netsh.network.netfilter.target;

import java.util.Locale;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.link.Link;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** The kernel's line about a packet (nf_log_syslog.c); every field ends with a space, the last one too. */
final class LogLine {
    private static final int FRAGMENTATION_NEEDED = 4;

    private final StringBuilder text = new StringBuilder();

    private LogLine() {}

    static String of(String prefix, PacketContext context, boolean decodeMac) {
        LogLine line = new LogLine();
        line.add("%sIN=%s OUT=%s ", prefix, name(context.in), name(context.out));
        if (context.in != null) {
            line.addLinkHeader(context.frame, decodeMac);
        }
        if (context.packet instanceof Ipv4Packet packet) {
            line.addPacket(packet);
        } else {
            line.addPacket((Ipv6Packet) context.packet);
        }
        if (context.mark != 0) {
            line.add("MARK=0x%x ", context.mark);
        }
        return line.text.toString();
    }

    private static String name(Link link) {
        return link == null ? "" : link.name();
    }

    private void add(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments));
    }

    private void addLinkHeader(EthernetFrame frame, boolean decode) {
        if (frame == null) {
            text.append(decode ? "" : "MAC= ");
            return;
        }
        MacAddress destination = frame.destination();
        MacAddress source = frame.source();
        int type = frame.payload().etherType();
        if (decode) {
            add("MACSRC=%s MACDST=%s MACPROTO=%04x ", source, destination, type);
        } else {
            add("MAC=%s:%s:%02x:%02x ", destination, source, type >> 8, type & 0xff);
        }
    }

    private void addPacket(Ipv4Packet packet) {
        int tos = packet.trafficClass();
        Ipv4Packet.Fragmentation fragmentation = packet.fragmentation();
        add("SRC=%s DST=%s ", packet.source(), packet.destination());
        add("LEN=%d TOS=0x%02X PREC=0x%02X TTL=%d ID=%d ",
                packet.length(), tos & 0x1e, tos & 0xe0, packet.timeToLive(), fragmentation.identification());
        text.append(fragmentation.dontFragment() ? "DF " : "");
        text.append(fragmentation.moreFragments() ? "MF " : "");
        if (fragmentation.offset() != 0) {
            add("FRAG:%d ", fragmentation.offset() / 8);
        }
        addPayload(packet.payload(), fragmentation.offset() != 0);
    }

    private void addPacket(Ipv6Packet packet) {
        add("SRC=%s DST=%s ", full(packet.source()), full(packet.destination()));
        add("LEN=%d TC=%d HOPLIMIT=%d FLOWLBL=0 ", packet.length(), packet.trafficClass(), packet.hopLimit());
        if (packet.payload() instanceof Icmpv6Message message) {
            add("PROTO=ICMPv6 TYPE=%d CODE=%d ", message.type(), message.code());
            if (message instanceof Icmpv6Message.Echo echo) {
                add("ID=%d SEQ=%d ", echo.identifier(), echo.sequence());
            }
        } else {
            addPayload(packet.payload(), false);
        }
    }

    /** All eight groups with all their digits (%pI6). */
    private static String full(Ipv6Address address) {
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            groups.append(i == 0 ? "" : ":").append(String.format(Locale.ROOT, "%04x", address.group(i)));
        }
        return groups.toString();
    }

    private void addPayload(IpPayload payload, boolean laterFragment) {
        IpPayload shown = payload instanceof FragmentPayload fragment ? fragment.whole() : payload;
        if (shown instanceof UdpDatagram datagram) {
            text.append("PROTO=UDP ");
            if (!laterFragment) {
                add("SPT=%d DPT=%d LEN=%d ", datagram.sourcePort(), datagram.destinationPort(), datagram.length());
            }
        } else if (shown instanceof IcmpMessage message) {
            text.append("PROTO=ICMP ");
            if (!laterFragment) {
                addIcmp(message);
            }
        } else if (shown instanceof TcpSegment segment) {
            text.append("PROTO=TCP ");
            if (!laterFragment) {
                addTcp(segment);
            }
        } else {
            add("PROTO=%d ", shown.protocol());
        }
    }

    private void addTcp(TcpSegment segment) {
        add("SPT=%d DPT=%d WINDOW=%d RES=0x00 ", segment.sourcePort(), segment.destinationPort(), segment.window());
        addFlag(segment, TcpSegment.CWR, "CWR");
        addFlag(segment, TcpSegment.ECE, "ECE");
        addFlag(segment, TcpSegment.URG, "URG");
        addFlag(segment, TcpSegment.ACK, "ACK");
        addFlag(segment, TcpSegment.PSH, "PSH");
        addFlag(segment, TcpSegment.RST, "RST");
        addFlag(segment, TcpSegment.SYN, "SYN");
        addFlag(segment, TcpSegment.FIN, "FIN");
        text.append("URGP=0 ");
    }

    private void addFlag(TcpSegment segment, int flag, String name) {
        if (segment.has(flag)) {
            text.append(name).append(' ');
        }
    }

    private void addIcmp(IcmpMessage message) {
        add("TYPE=%d CODE=%d ", message.type(), message.code());
        if (message instanceof IcmpMessage.Echo echo) {
            add("ID=%d SEQ=%d ", echo.identifier(), echo.sequence());
        } else if (message instanceof IcmpMessage.Problem problem) {
            addProblem(problem);
        }
    }

    private void addProblem(IcmpMessage.Problem problem) {
        if (problem.type() == IcmpMessage.Problem.PARAMETER_PROBLEM) {
            add("PARAMETER=%d ", problem.information() >>> 24);
            return;
        }
        if (problem.type() == IcmpMessage.Problem.REDIRECT) {
            add("GATEWAY=%s ", new Ipv4Address(problem.information()));
        }
        text.append('[');
        addPacket(problem.quoted());
        text.append("] ");
        if (problem.type() == IcmpMessage.Problem.DESTINATION_UNREACHABLE
                && problem.code() == FRAGMENTATION_NEEDED) {
            add("MTU=%d ", problem.information() & 0xffff);
        }
    }
}
