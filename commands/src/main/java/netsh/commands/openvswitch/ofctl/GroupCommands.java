package netsh.commands.openvswitch.ofctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.openvswitch.Group;
import netsh.network.openvswitch.Match;
import netsh.network.openvswitch.Ofproto;
import netsh.network.openvswitch.OpenFlowException;

/** The commands that show and change groups. */
final class GroupCommands {
    private GroupCommands() {}

    static List<OfctlCommand> all() {
        return List.of(
                new OfctlCommand("add-group", 1, 2, "SWITCH GROUP", context -> change(context, true)),
                new OfctlCommand("mod-group", 1, 2, "SWITCH GROUP", context -> change(context, false)),
                new OfctlCommand("del-groups", 1, 2, "SWITCH [GROUP]", GroupCommands::remove),
                new OfctlCommand("dump-groups", 1, 2, "SWITCH [GROUP]", GroupCommands::dump));
    }

    private static void change(OfctlContext context, boolean isNew) throws OfctlException {
        Ofproto bridge = context.connect();
        PortNames ports = new PortNames(bridge, false);
        Group group = parse(context, context.argument(1).orElse(""), ports);
        try {
            if (isNew) {
                bridge.addGroup(group);
            } else {
                bridge.modifyGroup(group);
            }
        } catch (OpenFlowException refused) {
            FlowCommands.refuse(context, refused, "0x6", "OFPT_GROUP_MOD",
                    "\n " + (isNew ? "ADD " : "MOD ") + text(context, group, ports));
        }
    }

    private static Group parse(OfctlContext context, String text, PortNames ports) throws OfctlException {
        Optional<Long> number = Optional.empty();
        Optional<Group.Kind> kind = Optional.empty();
        List<Group.Bucket> buckets = new ArrayList<>();
        String[] parts = text.split(",?\\s*\\bbuckets?=");
        for (KeyValues.Pair pair : KeyValues.parse(parts[0])) {
            switch (pair.key()) {
                case "group_id" -> number = Optional.of(number(pair.value()));
                case "type" -> kind = Optional.of(kind(pair.value()));
                default -> throw new OfctlException("unknown keyword " + pair.key());
            }
        }
        if (number.isEmpty()) {
            throw new OfctlException("must specify a group_id");
        }
        if (kind.isEmpty()) {
            throw new OfctlException("must specify a type");
        }
        for (int i = 1; i < parts.length; i++) {
            buckets.add(bucket(context, parts[i], ports, kind.get()));
        }
        return new Group(number.get(), kind.get(), buckets);
    }

    private static long number(String text) throws OfctlException {
        if (!text.matches("[0-9]{1,10}")) {
            throw new OfctlException("invalid group id: " + text);
        }
        return Long.parseLong(text);
    }

    private static Group.Kind kind(String text) throws OfctlException {
        return switch (text) {
            case "all" -> Group.Kind.ALL;
            case "select" -> Group.Kind.SELECT;
            case "indirect" -> Group.Kind.INDIRECT;
            case "ff", "fast_failover" -> Group.Kind.FAST_FAILOVER;
            default -> throw new OfctlException("invalid group type " + text);
        };
    }

    private static Group.Bucket bucket(OfctlContext context, String text, PortNames ports, Group.Kind kind)
            throws OfctlException {
        int weight = kind == Group.Kind.SELECT ? 1 : 0;
        int watched = -1;
        StringBuilder actions = new StringBuilder();
        for (KeyValues.Pair pair : KeyValues.parse(text.replaceFirst("\\bactions?=", ""))) {
            switch (pair.key()) {
                case "weight" -> weight = (int) number(pair.value());
                case "watch_port" -> watched = ports.number(pair.value())
                        .orElseThrow(() -> new OfctlException("invalid port: " + pair.value()));
                case "bucket_id", "watch_group" ->
                        throw new OfctlException("this lab's Open vSwitch does not support " + pair.key());
                default -> actions.append(actions.length() == 0 ? "" : ",").append(pair.key())
                        .append(pair.value().isEmpty() ? "" : ":" + pair.value());
            }
        }
        return new Group.Bucket(weight, watched, new ActionParser(ports, context.version(), new MatchBuilder(), 0,
                context::log).parse(actions.toString()));
    }

    private static String text(OfctlContext context, Group group, PortNames ports) {
        StringBuilder text = new StringBuilder("group_id=" + group.number() + ",type=" + word(group.kind()));
        for (Group.Bucket bucket : group.buckets()) {
            text.append(",bucket=");
            if (bucket.weight() != (group.kind() == Group.Kind.SELECT ? 1 : 0)) {
                text.append("weight:").append(bucket.weight()).append(',');
            }
            if (bucket.watchedPort() >= 0) {
                text.append("watch_port:").append(ports.text(bucket.watchedPort())).append(',');
            }
            text.append("actions=").append(ActionText.of(bucket.actions(), Match.ANY, ports, context.version()));
        }
        return text.toString();
    }

    private static String word(Group.Kind kind) {
        return switch (kind) {
            case ALL -> "all";
            case SELECT -> "select";
            case INDIRECT -> "indirect";
            case FAST_FAILOVER -> "ff";
        };
    }

    private static void remove(OfctlContext context) throws OfctlException {
        Ofproto bridge = context.connect();
        Optional<Long> number = Optional.empty();
        for (KeyValues.Pair pair : KeyValues.parse(context.argument(1).orElse(""))) {
            if (!pair.key().equals("group_id")) {
                throw new OfctlException("unknown keyword " + pair.key());
            }
            number = pair.value().equals("all") ? Optional.empty() : Optional.of(number(pair.value()));
        }
        bridge.removeGroups(number);
    }

    private static void dump(OfctlContext context) throws OfctlException {
        Ofproto bridge = context.connect();
        context.print((context.version().isFirst() ? "NXST_GROUP_DESC" : "OFPST_GROUP_DESC") + " reply"
                + context.version().mark() + " (xid=0x2):");
        for (Group group : bridge.groups()) {
            context.print(" " + text(context, group, context.ports(bridge)));
        }
    }
}
