package netsh.network.bridge;

/** How a bridge notices that the topology changed and tells the root, or as root tells all (802.1D-1998, 8.5.3.10). */
final class TopologyChange {
    private final SpanningTree tree;
    private final BridgeTimer notificationTimer;
    private final BridgeTimer timer;
    private boolean announced;
    private boolean detected;

    TopologyChange(SpanningTree tree) {
        this.tree = tree;
        notificationTimer = new BridgeTimer(tree.host(), this::notificationTimerExpired);
        timer = new BridgeTimer(tree.host(), this::timerExpired);
    }

    boolean isAnnounced() {
        return announced;
    }

    boolean isDetected() {
        return detected;
    }

    long notificationTimer() {
        return notificationTimer.remaining();
    }

    long timer() {
        return timer.remaining();
    }

    /** The topology changed here (br_topology_change_detection). */
    void detect() {
        if (!tree.isEnabled()) {
            return;
        }
        boolean isRoot = tree.isRoot();
        tree.host().log("topology change detected, " + (isRoot ? "propagating" : "sending tcn bpdu"));
        if (isRoot) {
            announce(true);
            timer.start(tree.times().ownForwardDelay + tree.times().ownMaxAge);
        } else if (!detected) {
            sendNotification();
        }
        detected = true;
    }

    /** Learns from the root whether addresses are to be aged fast (__br_set_topology_change). */
    void announce(boolean on) {
        if (tree.isEnabled() && announced != on) {
            SpanningTreeTimes times = tree.times();
            times.ageing = on ? 2 * times.forwardDelay : times.ownAgeing;
        }
        announced = on;
    }

    /** Goes on as a bridge that no longer is the root: the new root is told of what was detected. */
    void handOver() {
        if (detected) {
            timer.cancel();
            sendNotification();
        }
    }

    void acknowledged() {
        detected = false;
        notificationTimer.cancel();
    }

    void stopNotifying() {
        notificationTimer.cancel();
    }

    void stop() {
        announce(false);
        detected = false;
        timer.cancel();
        notificationTimer.cancel();
    }

    private void sendNotification() {
        tree.messages().sendTopologyChangeNotification();
        notificationTimer.start(tree.times().ownHello);
    }

    private void notificationTimerExpired() {
        if (!tree.isRoot() && tree.host().isUp()) {
            sendNotification();
        }
    }

    private void timerExpired() {
        detected = false;
        announce(false);
    }
}
