package netsh.network.traffic;

/** Names of queueing disciplines and classes: a major and a minor number of 16 bits each (TC_H_* of linux/pkt_sched.h). */
public final class TrafficHandle {
    /** No name. */
    public static final int NONE = 0;
    /** The parent of a link's first discipline. */
    public static final int ROOT = 0xffff_ffff;
    /** The parent of what looks at frames that come in. */
    public static final int INGRESS = 0xffff_fff1;
    /** What comes in, as the parent of filters of clsact. */
    public static final int MIN_INGRESS = 0xfff2;
    /** What goes out, as the parent of filters of clsact. */
    public static final int MIN_EGRESS = 0xfff3;

    private TrafficHandle() {}

    /** A name of two numbers. */
    public static int of(int major, int minor) {
        return major << 16 | minor & 0xffff;
    }

    /** The name with the minor number 0. */
    public static int major(int handle) {
        return handle & 0xffff_0000;
    }

    /** The minor number. */
    public static int minor(int handle) {
        return handle & 0xffff;
    }
}
