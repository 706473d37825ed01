package netsh.commands.ip.link;

import java.util.Optional;
import netsh.commands.grammar.Syntax;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.LinkAttributes;
import netsh.network.link.VxlanLink;
import netsh.network.tunnel.VxlanSettings;

/** {@code type vxlan}. */
final class VxlanType implements LinkType<VxlanRequest> {
    private static final String MODULE = "vxlan";
    private static final int LEAST_MTU = 68;
    private static final int MOST_MTU = 65535;
    private static final Syntax<VxlanRequest> SYNTAX = new VxlanSyntax();

    @Override
    public String kind() {
        return "vxlan";
    }

    @Override
    public VxlanRequest newData(LinkRequest request) {
        return new VxlanRequest(request);
    }

    @Override
    public Syntax<VxlanRequest> syntax() {
        return SYNTAX;
    }

    @Override
    public boolean isGiven(VxlanRequest data) {
        return !data.isEmpty();
    }

    @Override
    public void validate(LinkRequest request, VxlanRequest data) throws NetException {
        request.context().namespace().machine().modules().load(MODULE);
        if (request.address().isPresent()) {
            MacAddress address = request.address().get().mac().orElseThrow(() -> new NetException(
                    Errno.EINVAL, "Provided link layer address is not Ethernet"));
            if (!address.isValidStation()) {
                throw new NetException(Errno.EADDRNOTAVAIL, "Provided Ethernet address is not unicast");
            }
        }
        Optional<Integer> mtu = request.attributes().mtu();
        if (mtu.isPresent() && (mtu.get() < LEAST_MTU || mtu.get() > MOST_MTU)) {
            throw new NetException(Errno.EINVAL, "MTU must be between 68 and 65535");
        }
        if (data.isEmpty()) {
            throw new NetException(
                    Errno.EINVAL, "Required attributes not provided to perform the operation");
        }
        data.refuseBadRange();
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, VxlanRequest data) throws NetException {
        VxlanSettings settings = data.settings();
        VxlanLink link = VxlanLink.create(NewLinks.name(request, kind()), NewLinks.address(namespace, request, kind()),
                request.context().namespace(), settings);
        LinkAttributes attributes = request.attributes();
        attributes.mtu().ifPresent(wanted -> attributes.mtu(Math.min(wanted, link.mostMtuBelow())));
        attributes.register(link, namespace);
    }

    @Override
    public void change(Link link, VxlanRequest data) throws NetException {
        if (!(link instanceof VxlanLink vxlan)) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        vxlan.change(data.changed(vxlan.settings()));
    }

    @Override
    public Optional<LinkData> data(Link link) {
        return Optional.of(new VxlanData(((VxlanLink) link).settings().copy()));
    }
}
