package netsh.commands.tc;

import java.util.Optional;
import netsh.network.traffic.NetemSettings;
import netsh.network.traffic.NetemSettings.Chance;
import netsh.network.traffic.NetemSettings.Correlations;
import netsh.network.traffic.NetemSettings.Rate;

/** What is asked of a netem. What a change does not name becomes as of a new one, or stays, as the kernel has it. */
final class NetemRequest {
    long limit = NetemSettings.DEFAULT_LIMIT;
    long delay;
    long jitter;
    long loss;
    long duplicate;
    long gap;
    long delayCorrelation;
    long lossCorrelation;
    long duplicateCorrelation;
    /** Whether correlations are sent at all. */
    boolean namesCorrelations;
    Optional<Chance> reorder = Optional.empty();
    Optional<Chance> corrupt = Optional.empty();
    Optional<Rate> rate = Optional.empty();

    /** What a new one does. */
    NetemSettings settings() {
        return settings(Correlations.NONE, Chance.NEVER, Chance.NEVER, Optional.empty());
    }

    /** What one does that did something else before. */
    NetemSettings settingsAfter(NetemSettings before) {
        return settings(before.correlations(), before.reorder(), before.corrupt(), before.rate());
    }

    private NetemSettings settings(
            Correlations oldCorrelations, Chance oldReorder, Chance oldCorrupt, Optional<Rate> oldRate) {
        Correlations correlations = namesCorrelations
                ? new Correlations(delayCorrelation, lossCorrelation, duplicateCorrelation) : oldCorrelations;
        return new NetemSettings(limit, delay, jitter, loss, duplicate, gap, correlations, reorder.orElse(oldReorder),
                corrupt.orElse(oldCorrupt), rate.isPresent() ? rate : oldRate);
    }
}
