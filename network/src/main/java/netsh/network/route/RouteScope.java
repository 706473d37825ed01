package netsh.network.route;

/** Distances of destinations (RT_SCOPE_*), 0-255; the higher, the nearer. Numbers between these are allowed too. */
public final class RouteScope {
    public static final int UNIVERSE = 0;
    public static final int SITE = 200;
    public static final int LINK = 253;
    public static final int HOST = 254;
    /** No such place; in a request to delete: any. */
    public static final int NOWHERE = 255;

    private RouteScope() {}
}
