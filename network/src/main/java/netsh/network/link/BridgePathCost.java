package netsh.network.link;

/** What the way through a link costs the spanning tree (port_cost of net/bridge/br_if.c). */
final class BridgePathCost {
    private static final int SPEED_UNKNOWN = 100;

    private BridgePathCost() {}

    static int of(Link link) {
        return switch (link.speedMegabits()) {
            case 10_000 -> 2;
            case 5_000 -> 3;
            case 2_500, 1_000 -> 4;
            case 100 -> 19;
            default -> SPEED_UNKNOWN;
        };
    }
}
