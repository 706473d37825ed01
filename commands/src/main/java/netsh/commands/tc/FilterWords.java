package netsh.commands.tc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.network.link.Link;
import netsh.network.traffic.FilterMatch;
import netsh.network.traffic.FilterRequest.ActionRequest;
import netsh.network.traffic.TrafficControl;
import netsh.network.traffic.TrafficHandle;

/** What {@code tc filter} reads from its words. */
final class FilterWords {
    private final TcContext context;
    private Optional<String> device = Optional.empty();
    private int parent;
    private int preference;
    private int protocol = TrafficControl.ALL_PROTOCOLS;
    private boolean namesProtocol;
    private Optional<String> kind = Optional.empty();
    private Optional<FilterMatch> match = Optional.empty();
    private int classId;
    private final List<ActionRequest> actions = new ArrayList<>();

    FilterWords(TcContext context) {
        this.context = context;
    }

    /** The link of a name; refused where there is none. */
    Link link(String name) throws CommandLineException {
        return context.link(name);
    }

    Optional<String> device() {
        return device;
    }

    void setDevice(String name) {
        device = Optional.of(name);
    }

    int parent() {
        return parent;
    }

    void setParent(int wanted) {
        parent = wanted;
    }

    /** What comes in, or goes out, where clsact is. */
    void setSide(int minor) {
        parent = TrafficHandle.major(TrafficHandle.INGRESS) | minor;
    }

    int preference() {
        return preference;
    }

    void setPreference(long wanted) {
        preference = (int) wanted;
    }

    int protocol() {
        return protocol;
    }

    boolean namesProtocol() {
        return namesProtocol;
    }

    void setProtocol(int wanted) {
        protocol = wanted;
        namesProtocol = true;
    }

    Optional<String> kind() {
        return kind;
    }

    void setKind(String wanted) {
        kind = Optional.of(wanted);
    }

    Optional<FilterMatch> match() {
        return match;
    }

    void setMatch(FilterMatch wanted) {
        match = Optional.of(wanted);
    }

    int classId() {
        return classId;
    }

    void setClassId(int wanted) {
        classId = wanted;
    }

    List<ActionRequest> actions() {
        return actions;
    }
}
