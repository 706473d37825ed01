package netsh.network.ipv4;

import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;
import netsh.network.packet.ArpPacket;
import netsh.network.route.Flow;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;

/** Which requests a host answers (arp_ignore, arp_filter and proxy_arp of ip-sysctl). */
final class ArpPolicy {
    private ArpPolicy() {}

    /** Whether a request for an own address is left without answer (arp_ignore). */
    static boolean ignores(Ipv4Stack stack, InetDevice device, Ipv4Address sender, Ipv4Address target) {
        return switch (device.highest(DeviceSetting.ARP_IGNORE)) {
            case 1 -> !hasLocal(device, target, null, RouteScope.HOST);
            case 2 -> !hasLocal(device, target, sender, RouteScope.HOST);
            case 3 -> !hasLocalAnywhere(stack, target, RouteScope.LINK);
            case 8 -> true;
            default -> false;
        };
    }

    /** Whether the link has the address, with at most a scope, in one network with the sender (inet_confirm_addr). */
    private static boolean hasLocal(InetDevice device, Ipv4Address target, Ipv4Address sender, int scope) {
        for (InterfaceAddress address : device.addresses()) {
            if (address.local().equals(target)
                    && address.scope() <= scope
                    && (sender == null || sender.isUnspecified() || address.covers(sender))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLocalAnywhere(Ipv4Stack stack, Ipv4Address target, int scope) {
        for (Link link : stack.namespace().links().all()) {
            InetDevice device = stack.device(link);
            if (device != null && hasLocal(device, target, null, scope)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the answer would leave by another link, and so is left to that one (arp_filter). */
    static boolean filters(Ipv4Stack stack, InetDevice device, Ipv4Address sender, Ipv4Address target) {
        RouteDecision back = stack.routing().output(Flow.between(target, sender));
        return back.isRefused() || back.out != device.link();
    }

    /** Whether the host answers for another (arp_fwd_proxy and proxy entries). */
    static boolean standsIn(Ipv4Stack stack, InetDevice device, RouteDecision decision, ArpPacket message) {
        if (decision.type != RouteType.UNICAST) {
            return false;
        }
        if (device.own(DeviceSetting.PROXY_ARP_PVLAN) && decision.out == device.link()) {
            return true;
        }
        if (decision.out == device.link()) {
            return false;
        }
        return device.either(DeviceSetting.PROXY_ARP) && !isOfOneMedium(stack, device, decision.out)
                || stack.neighbors().isProxied(device.link(), message.target());
    }

    /** Links with one medium_id reach the same hosts, so standing in between them makes no sense. */
    private static boolean isOfOneMedium(Ipv4Stack stack, InetDevice device, Link out) {
        int here = device.settings().value(DeviceSetting.MEDIUM_ID);
        int there = stack.device(out).settings().value(DeviceSetting.MEDIUM_ID);
        return here == -1 || here != 0 && here == there;
    }
}
