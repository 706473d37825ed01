package netsh.network.link;

/** A link's counters (struct rtnl_link_stats64). */
public final class LinkStatistics {
    long receivedPackets;
    long receivedBytes;
    long receivedMulticast;
    long receiveDropped;
    long receiveErrors;
    long transmittedPackets;
    long transmittedBytes;
    long transmitDropped;
    long transmitErrors;
    long carrierErrors;
    long collisions;

    public long receivedPackets() {
        return receivedPackets;
    }

    public long receivedBytes() {
        return receivedBytes;
    }

    public long receivedMulticast() {
        return receivedMulticast;
    }

    public long receiveDropped() {
        return receiveDropped;
    }

    public long receiveErrors() {
        return receiveErrors;
    }

    public long transmittedPackets() {
        return transmittedPackets;
    }

    public long transmittedBytes() {
        return transmittedBytes;
    }

    public long transmitDropped() {
        return transmitDropped;
    }

    public long transmitErrors() {
        return transmitErrors;
    }

    public long carrierErrors() {
        return carrierErrors;
    }

    public long collisions() {
        return collisions;
    }

    void received(int bytes) {
        receivedPackets++;
        receivedBytes += bytes;
    }

    void transmitted(int bytes) {
        transmittedPackets++;
        transmittedBytes += bytes;
    }
}
