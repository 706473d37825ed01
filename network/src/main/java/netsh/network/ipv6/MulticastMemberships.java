package netsh.network.ipv6;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.packet.Icmpv6Message.MulticastListenerReport;
import netsh.network.time.Event;

/**
 * The groups that a link listens to, and their reports to multicast routers: version 2 of multicast listener discovery
 * (RFC 3810; net/ipv6/mcast.c).
 */
public final class MulticastMemberships {
    static final Ipv6Address INTERFACE_ALL_NODES = Ipv6Address.of("ff01::1");
    static final Ipv6Address INTERFACE_ALL_ROUTERS = Ipv6Address.of("ff01::2");
    static final Ipv6Address SITE_ALL_ROUTERS = Ipv6Address.of("ff05::2");
    private static final Ipv6Address ALL_MLDV2_ROUTERS = Ipv6Address.of("ff02::16");

    /** How often a change is reported (the robustness variable, net.ipv6.mld_qrv). */
    private static final int ROBUSTNESS = 2;

    /** The kernel's timers for reports fire two ticks (of 4 ms) late at the least. */
    private static final long LEAST_DELAY_NANOS = 8_000_000L;

    private static final int REPORT_OVERHEAD = 40 + 8 + 8;
    private static final int RECORD_LENGTH = 20;

    private final Ipv6Interface owner;
    private final List<Group> groups = new ArrayList<>(4);
    private List<Group> left;
    private Event changeReport;
    private int changeReportsLeft;
    private Event detectionReport;
    private int detectionReportsLeft;

    /** A group that is listened to (struct ifmcaddr6). */
    public static final class Group {
        private final Ipv6Address address;
        private int users = 1;
        private int reportsLeft;

        private Group(Ipv6Address address) {
            this.address = address;
        }

        /** The group's address. */
        public Ipv6Address address() {
            return address;
        }

        /** How many asked for it. */
        public int users() {
            return users;
        }

        /** Whether nobody is told of it: all nodes, and what does not leave the node (MAF_NOREPORT). */
        public boolean isNeverReported() {
            return address.equals(Ipv6Address.ALL_NODES) || address.multicastScope() < 2;
        }
    }

    MulticastMemberships(Ipv6Interface owner) {
        this.owner = owner;
        groups.add(new Group(INTERFACE_ALL_NODES));
        groups.add(new Group(Ipv6Address.ALL_NODES));
    }

    /** The groups, newest first, as the kernel lists them. */
    public List<Group> all() {
        List<Group> newestFirst = new ArrayList<>(groups);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** Whether packets to a group are for this link. */
    boolean contains(Ipv6Address address) {
        return find(address) != null;
    }

    private Group find(Ipv6Address address) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i).address.equals(address)) {
                return groups.get(i);
            }
        }
        return null;
    }

    /** Listens to a group, once more where it does already (ipv6_dev_mc_inc). */
    void join(Ipv6Address address) {
        Group known = find(address);
        if (known != null) {
            known.users++;
            return;
        }
        Group group = new Group(address);
        groups.add(group);
        owner.link().addressFilter().join(address.multicastMac());
        added(group);
    }

    /** Takes back one {@link #join} (ipv6_dev_mc_dec). */
    void leave(Ipv6Address address) {
        Group group = find(address);
        if (group == null || --group.users > 0) {
            return;
        }
        groups.remove(group);
        owner.link().addressFilter().leave(address.multicastMac());
        if (owner.link().isUp() && !group.isNeverReported()) {
            if (left == null) {
                left = new ArrayList<>(1);
            }
            group.reportsLeft = ROBUSTNESS;
            left.add(group);
            reportChange();
        }
    }

    /** Tells all groups again; the link came up or may have roamed (ipv6_mc_up). */
    void resume() {
        for (Group group : groups) {
            added(group);
        }
    }

    private void added(Group group) {
        if (!owner.link().isUp() || group.isNeverReported()) {
            return;
        }
        group.reportsLeft = ROBUSTNESS;
        reportChange();
    }

    /** The link goes down: nothing more is said (ipv6_mc_down). */
    void pause() {
        changeReportsLeft = 0;
        detectionReportsLeft = 0;
        left = null;
        if (changeReport != null) {
            changeReport.cancel();
        }
        if (detectionReport != null) {
            detectionReport.cancel();
        }
    }

    /** The link has its link-local address: reports so far came from nobody (ipv6_mc_dad_complete). */
    void detectionCompleted() {
        detectionReportsLeft = ROBUSTNESS;
        reportAfterDetection();
    }

    private void reportAfterDetection() {
        List<Ipv6Address> joined = new ArrayList<>();
        for (Group group : groups) {
            if (!group.isNeverReported()) {
                joined.add(group.address);
            }
        }
        send(joined, List.of());
        if (--detectionReportsLeft > 0) {
            if (detectionReport == null) {
                detectionReport = Event.of(this::reportAfterDetection);
            }
            reschedule(detectionReport, randomDelay());
        }
    }

    private void reportChange() {
        changeReportsLeft = ROBUSTNESS;
        if (changeReport == null) {
            changeReport = Event.of(this::sendChanges);
        }
        reschedule(changeReport, LEAST_DELAY_NANOS);
    }

    /** Reports the changes that were not told often enough yet (mld_ifc_work, mld_send_cr). */
    private void sendChanges() {
        List<Ipv6Address> leaving = new ArrayList<>(0);
        if (left != null) {
            for (Group group : left) {
                group.reportsLeft--;
                leaving.add(group.address);
            }
            left.removeIf(group -> group.reportsLeft == 0);
        }
        List<Ipv6Address> joined = new ArrayList<>(1);
        for (Group group : groups) {
            if (group.reportsLeft > 0) {
                group.reportsLeft--;
                joined.add(group.address);
            }
        }
        send(joined, leaving);
        if (--changeReportsLeft > 0) {
            reschedule(changeReport, randomDelay());
        }
    }

    private void send(List<Ipv6Address> joined, List<Ipv6Address> leaving) {
        int most = Math.max(1, (owner.link().mtu() - REPORT_OVERHEAD) / RECORD_LENGTH);
        int total = joined.size() + leaving.size();
        for (int from = 0; from < total; from += most) {
            int to = Math.min(total, from + most);
            MulticastListenerReport report = new MulticastListenerReport(
                    part(joined, from, to), part(leaving, from - joined.size(), to - joined.size()));
            Ipv6Address source = owner.linkLocalAddress().orElse(Ipv6Address.ANY);
            owner.stack().control().sendReport(owner, source, ALL_MLDV2_ROUTERS, report);
        }
    }

    private static List<Ipv6Address> part(List<Ipv6Address> all, int from, int to) {
        int first = Math.max(0, Math.min(from, all.size()));
        return all.subList(first, Math.max(first, Math.min(to, all.size())));
    }

    private void reschedule(Event event, long delayNanos) {
        event.cancel();
        owner.stack().events().schedule(delayNanos, event);
    }

    private long randomDelay() {
        int milliseconds = Math.max(1, owner.setting(Ipv6Setting.MLDV2_UNSOLICITED_REPORT_INTERVAL));
        return LEAST_DELAY_NANOS + owner.stack().random().nextInt(milliseconds) * 1_000_000L;
    }

    /** The groups of an address that is asked about here, for who wants to know quickly that nobody listens. */
    Optional<Group> group(Ipv6Address address) {
        return Optional.ofNullable(find(address));
    }
}
