package netsh.network.openvswitch;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * A copy of traffic that a bridge makes (table Mirror of ovs-vswitchd.conf.db(5)).
 *
 * @param name its name
 * @param selectsAll whether it copies everything
 * @param sources ports whose incoming frames are copied
 * @param destinations ports whose outgoing frames are copied
 * @param vlans the VLANs that count; empty for all
 * @param output the port that gets the copies and is used for nothing else
 */
public record Mirror(
        String name,
        boolean selectsAll,
        Set<String> sources,
        Set<String> destinations,
        Optional<BitSet> vlans,
        Optional<String> output) {}
