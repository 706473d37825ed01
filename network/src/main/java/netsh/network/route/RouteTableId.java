package netsh.network.route;

/** Numbers of route tables (RT_TABLE_*); any other 32-bit number is a table as well. */
public final class RouteTableId {
    public static final int UNSPECIFIED = 0;
    public static final int DEFAULT = 253;
    public static final int MAIN = 254;
    public static final int LOCAL = 255;
    /** In a rule: the table of the VRF that a flow belongs to (FRA_L3MDEV); no number of a table. */
    public static final int OF_VRF = Integer.MIN_VALUE;

    private RouteTableId() {}
}
