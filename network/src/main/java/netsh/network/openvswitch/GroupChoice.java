package netsh.network.openvswitch;

/** Does the buckets of a group (xlate_group_action); each works on a copy of the packet. */
final class GroupChoice {
    private final Translation at;

    GroupChoice(Translation at) {
        this.at = at;
    }

    void perform(Group group) {
        switch (group.kind()) {
            case ALL, INDIRECT -> {
                for (int i = 0; i < group.buckets().size(); i++) {
                    perform(group, i);
                }
            }
            case FAST_FAILOVER -> firstAlive(group);
            case SELECT -> selected(group);
        }
    }

    private void firstAlive(Group group) {
        for (int i = 0; i < group.buckets().size(); i++) {
            int watched = group.buckets().get(i).watchedPort();
            if (at.bridge.port(watched).map(OfPort::isLinkUp).orElse(false)) {
                perform(group, i);
                return;
            }
        }
    }

    private void selected(Group group) {
        int total = group.buckets().stream().mapToInt(Group.Bucket::weight).sum();
        if (total == 0) {
            return;
        }
        for (Field field : new Field[] {Field.DL_SRC, Field.DL_DST, Field.NW_PROTO, Field.NW_SRC, Field.NW_DST,
            Field.TP_SRC, Field.TP_DST}) {
            at.looked.look(field);
        }
        long hash = at.packet.get(Field.DL_SRC) * 31 + at.packet.get(Field.DL_DST);
        hash = (hash * 31 + at.packet.get(Field.NW_SRC)) * 31 + at.packet.get(Field.NW_DST);
        hash = (hash * 31 + at.packet.get(Field.TP_SRC)) * 31 + at.packet.get(Field.TP_DST);
        int place = Math.floorMod(Long.hashCode(hash * 0x9E3779B97F4A7C15L), total);
        for (int i = 0; i < group.buckets().size(); i++) {
            place -= group.buckets().get(i).weight();
            if (place < 0) {
                perform(group, i);
                return;
            }
        }
    }

    private void perform(Group group, int bucket) {
        FlowKey saved = at.packet.copy();
        at.below(new TraceNode.BucketUsed(bucket), () -> at.perform(group.buckets().get(bucket).actions()));
        at.restore(saved);
    }
}
