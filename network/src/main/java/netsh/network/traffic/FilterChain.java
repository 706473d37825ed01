package netsh.network.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.traffic.FilterRequest.ActionRequest;
import netsh.network.traffic.FilterRequest.GactRequest;
import netsh.network.traffic.FilterRequest.MirredRequest;

/** The filters of a link, by parent and preference (net/sched/cls_api.c). */
final class FilterChain {
    private static final int FIRST_PREFERENCE = 0xc000;
    private static final int FIRST_TABLE = 0x800;
    private static final int FIRST_KEY = 0x800;

    private final TrafficControl control;
    private final List<FilterGroup> groups = new ArrayList<>(2);

    FilterChain(TrafficControl control) {
        this.control = control;
    }

    List<FilterGroup> of(int parent) {
        return groups.stream().filter(group -> group.parent() == parent).collect(Collectors.toList());
    }

    boolean hasAny(int parent) {
        return groups.stream().anyMatch(group -> group.parent() == parent);
    }

    void add(FilterRequest request) throws NetException {
        int preference = request.preference() != 0 ? request.preference() : freePreference(request.parent());
        FilterGroup group = groups.stream()
                .filter(known -> known.parent() == request.parent() && known.preference() == preference)
                .findFirst().orElse(null);
        if (group == null) {
            group = new FilterGroup(request.parent(), preference, request.protocol(), request.kind(), freeTable(request));
            insert(group);
        } else if (group.protocol() != request.protocol() || !group.kind().equals(request.kind())) {
            throw new NetException(Errno.EINVAL, "Specified filter protocol/priority already in use");
        }
        int handle = request.kind().equals("u32")
                ? FIRST_KEY + group.filters().size() : 1 + group.filters().size();
        List<FilterAction> actions = new ArrayList<>();
        for (ActionRequest wanted : request.actions()) {
            actions.add(action(wanted));
        }
        group.add(new Filter(handle, request.match(), request.classId(), actions));
        control.bind(request.parent(), request.classId());
    }

    private FilterAction action(ActionRequest wanted) {
        long now = control.device().events().nowNanos();
        if (wanted instanceof GactRequest gact) {
            return new Gact(control.freeActionIndex(Gact.class), now, gact.verdict());
        }
        MirredRequest mirred = (MirredRequest) wanted;
        return new Mirred(control.freeActionIndex(Mirred.class), now, mirred.target(), mirred.isRedirect());
    }

    List<FilterAction> actions() {
        return groups.stream().flatMap(group -> group.filters().stream())
                .flatMap(filter -> filter.actions().stream()).toList();
    }

    private int freePreference(int parent) {
        return of(parent).stream().mapToInt(FilterGroup::preference).min().orElse(FIRST_PREFERENCE + 1) - 1;
    }

    private int freeTable(FilterRequest request) {
        if (!request.kind().equals("u32")) {
            return 0;
        }
        int most = of(request.parent()).stream().mapToInt(FilterGroup::table).max().orElse(0);
        return most == 0 ? FIRST_TABLE : most + 1;
    }

    private void insert(FilterGroup group) {
        int place = 0;
        while (place < groups.size() && groups.get(place).preference() <= group.preference()) {
            place++;
        }
        groups.add(place, group);
    }

    /** Removes all that are meant. */
    void remove(Predicate<FilterGroup> isMeant) {
        for (FilterGroup group : List.copyOf(groups)) {
            if (isMeant.test(group)) {
                groups.remove(group);
                group.filters().forEach(filter -> control.unbind(group.parent(), filter.classId()));
            }
        }
    }

    /** What the filters of a parent say of a frame: the first one that matches decides. */
    Classification classify(int parent, QueuedFrame frame, int length, FrameOrigin origin) {
        long now = control.device().events().nowNanos();
        int etherType = frame.frame.tag() != null ? frame.frame.tag().protocol() : frame.frame.payload().etherType();
        for (FilterGroup group : groups) {
            if (group.parent() != parent || !group.isFor(etherType)) {
                continue;
            }
            for (Filter filter : group.filters()) {
                Classification said = filter.classify(frame, length, now, origin);
                if (said != Classification.NONE) {
                    return said;
                }
            }
        }
        return Classification.NONE;
    }
}
