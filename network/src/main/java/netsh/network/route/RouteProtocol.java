package netsh.network.route;

/** Who made a route (RTPROT_*), 0-255; other numbers belong to routing daemons. */
public final class RouteProtocol {
    /** In a request to delete: any. */
    public static final int UNSPECIFIED = 0;
    public static final int REDIRECT = 1;
    public static final int KERNEL = 2;
    public static final int BOOT = 3;
    public static final int STATIC = 4;
    public static final int ROUTER_ADVERTISEMENT = 9;
    public static final int DHCP = 16;

    private RouteProtocol() {}
}
