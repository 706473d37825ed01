package netsh.network.ipv6;

import static netsh.network.ipv6.Ipv6AddressFlag.DADFAILED;
import static netsh.network.ipv6.Ipv6AddressFlag.NODAD;
import static netsh.network.ipv6.Ipv6AddressFlag.OPTIMISTIC;
import static netsh.network.ipv6.Ipv6AddressFlag.PERMANENT;
import static netsh.network.ipv6.Ipv6AddressFlag.TENTATIVE;

import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.ipv6.Ipv6InterfaceAddress.State;

/** Finds out whether an address is free before it is used (RFC 4862, 5.4; RFC 7527; addrconf_dad_work). */
final class DuplicateAddressDetection {
    /** How long an answer is waited for (net.ipv6.neigh.LINK.retrans_time_ms). */
    private static final long RETRANSMIT_NANOS = 1_000_000_000L;

    private final Ipv6Stack stack;

    DuplicateAddressDetection(Ipv6Stack stack) {
        this.stack = stack;
    }

    /** Begins with an address that was just added; what follows happens in the kernel's worker, at once. */
    void start(Ipv6InterfaceAddress address) {
        address.state = State.PREDAD;
        begin(address);
    }

    private void begin(Ipv6InterfaceAddress address) {
        Ipv6Interface owner = address.owner;
        address.state = State.DAD;
        if (!owner.isNoArp()) {
            owner.memberships().join(address.address().solicitedNode());
        }
        boolean accepted = stack.allSetting(Ipv6Setting.ACCEPT_DAD) >= 1
                || owner.setting(Ipv6Setting.ACCEPT_DAD) >= 1;
        if (owner.isNoArp() || !accepted || !address.isTentative() || address.has(NODAD)) {
            complete(address);
            return;
        }
        if (!owner.isReady()) {
            stop(address, false);
            return;
        }
        if (address.has(OPTIMISTIC)) {
            stack.localRoutes().addLocal(address);
        }
        kick(address);
    }

    /** Schedules the first probe at a random moment of the next second (addrconf_dad_kick). */
    void kick(Ipv6InterfaceAddress address) {
        Ipv6Interface owner = address.owner;
        long window = 1_000L * Math.max(1, owner.setting(Ipv6Setting.ROUTER_SOLICITATION_DELAY));
        long delay = address.has(OPTIMISTIC) ? 0 : stack.random().nextInt((int) window) * 1_000_000L;
        address.nonce = 1 + (stack.random().nextLong() >>> 17);
        address.probesLeft = owner.setting(Ipv6Setting.DAD_TRANSMITS);
        address.detectionStep.cancel();
        stack.events().schedule(delay, address.detectionStep);
    }

    /** Runs for all addresses that waited for their link (addrconf_dad_run). */
    void resume(Ipv6Interface owner) {
        for (Ipv6InterfaceAddress address : owner.addresses().toArray(new Ipv6InterfaceAddress[0])) {
            if (address.isTentative() && address.state == State.DAD && !address.detectionStep.isPending()) {
                kick(address);
            }
        }
    }

    /** Sends the next probe, or ends well where none is left. */
    void step(Ipv6InterfaceAddress address) {
        if (address.state == State.ERRDAD) {
            stop(address, true);
            return;
        }
        if (address.state != State.DAD || !address.owner.isReady()) {
            return;
        }
        if (address.probesLeft == 0) {
            complete(address);
            return;
        }
        address.probesLeft--;
        stack.events().schedule(RETRANSMIT_NANOS, address.detectionStep);
        stack.control().probe(address);
    }

    /** Another node has it (addrconf_dad_failure); {@code claimant} is the station that said so. */
    void fail(Ipv6InterfaceAddress address, MacAddress claimant) {
        if (address.state != State.DAD && address.state != State.PREDAD) {
            return;
        }
        stack.log(address.owner.link().name() + ": IPv6 duplicate address " + address.address()
                + " used by " + claimant + " detected!");
        address.state = State.ERRDAD;
        address.detectionStep.cancel();
        stack.events().schedule(0, address.detectionStep);
    }

    private void stop(Ipv6InterfaceAddress address, boolean failed) {
        address.detectionStep.cancel();
        if (address.has(PERMANENT) || !failed) {
            address.flags.add(TENTATIVE);
            if (failed) {
                address.flags.add(DADFAILED);
                address.flags.remove(OPTIMISTIC);
            }
            stack.addressConfiguration().tell(address, true);
        } else {
            stack.addressConfiguration().delete(address);
        }
    }

    /** The address is ours from now on (addrconf_dad_completed). */
    private void complete(Ipv6InterfaceAddress address) {
        Ipv6Interface owner = address.owner;
        boolean announce = address.isTentative() && !address.has(OPTIMISTIC);
        address.flags.remove(TENTATIVE);
        address.flags.remove(OPTIMISTIC);
        address.flags.remove(DADFAILED);
        address.state = State.POSTDAD;
        address.detectionStep.cancel();
        stack.addressConfiguration().usable(address);
        boolean first = address.scope() == AddressScope.LINK && owner.isOnlyLinkLocal(address);
        if (first) {
            owner.memberships().detectionCompleted();
        }
        if (announce && owner.isOn(Ipv6Setting.NDISC_NOTIFY)) {
            stack.control().announce(owner, address.address());
        }
        boolean solicits = owner.setting(Ipv6Setting.ROUTER_SOLICITATIONS) != 0 && !owner.link().isLoopback();
        if (first && solicits && RouterSolicitor.acceptsAdvertisements(owner)) {
            Ipv6Address source = address.address();
            owner.solicitor().start(source);
        }
    }
}
