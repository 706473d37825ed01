package netsh.commands.ip.link;

import java.util.Optional;
import netsh.commands.grammar.Syntax;
import netsh.commands.ip.UserNames;
import netsh.commands.print.Fields;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.TunLink;
import netsh.network.link.TunSettings;

/** {@code type tun}: shown and deleted by {@code ip link}, but made by {@code ip tuntap} or a program. */
final class TunType implements LinkType<NoData> {
    @Override
    public String kind() {
        return "tun";
    }

    @Override
    public String description() {
        return "packets for a program";
    }

    @Override
    public NoData newData(LinkRequest request) {
        return NoData.NONE;
    }

    @Override
    public Syntax<NoData> syntax() {
        return NoData.IGNORING_THE_REST;
    }

    @Override
    public boolean isGiven(NoData data) {
        return false;
    }

    @Override
    public void validate(LinkRequest request, NoData data) throws NetException {
        throw new NetException(Errno.EOPNOTSUPP, "tun/tap creation via rtnetlink is not supported");
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, NoData data) throws NetException {
        validate(request, data);
    }

    @Override
    public Optional<LinkData> data(Link link) {
        TunLink tun = (TunLink) link;
        TunSettings settings = tun.settings();
        int queues = tun.isAttached() ? 1 : 0;
        return Optional.of(fields -> print(fields, settings, queues));
    }

    private static void print(Fields fields, TunSettings settings, int queues) {
        fields.field("type", "type ", settings.mode() == TunSettings.Mode.TAP ? "tap" : "tun", " ");
        onOff(fields, "pi", settings.packetInformation());
        onOff(fields, "vnet_hdr", settings.virtioHeader());
        if (settings.multiQueue()) {
            fields.fieldAs("multi_queue", true, "multi_queue ");
            fields.field("numqueues", "numqueues ", queues, " ");
            fields.field("numdisabled", "numdisabled ", 0, " ");
        } else {
            fields.json("multi_queue", false);
        }
        onOff(fields, "persist", true);
        settings.owner().ifPresent(owner -> identity(fields, "user", owner));
        settings.group().ifPresent(group -> identity(fields, "group", group));
    }

    private static void onOff(Fields fields, String key, boolean on) {
        fields.fieldAs(key, on, key + (on ? " on " : " off "));
    }

    private static void identity(Fields fields, String key, long number) {
        fields.fieldAs(key, UserNames.value(number), key + " " + UserNames.text(number) + " ");
    }
}
