package netsh.commands.ethtool;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import netsh.network.link.Link;

/** Which features of a link are on (netdev_fix_features): what is wanted, less what cannot be or lacks what it needs. */
final class FeatureState {
    private final Link link;
    private final Map<Feature, Boolean> wanted = new EnumMap<>(Feature.class);

    FeatureState(Link link) {
        this.link = link;
        for (Feature feature : Feature.values()) {
            wanted.put(feature, link.features().getOrDefault(feature.kernelName(), feature.isWantedAtFirst(link)));
        }
    }

    boolean isWanted(Feature feature) {
        return wanted.get(feature);
    }

    boolean isOn(Feature feature) {
        if (feature.isFixed(link)) {
            return feature.isWantedAtFirst(link);
        }
        return wanted.get(feature) && !feature.isImpossible(link) && hasWhatItNeeds(feature);
    }

    /** Segments are split up only of what can be gathered, and where checksums are made. */
    private boolean hasWhatItNeeds(Feature feature) {
        if (feature == Feature.TX_GENERIC_SEGMENTATION) {
            return isOn(Feature.TX_SCATTER_GATHER);
        }
        boolean splits = feature.group().filter(Feature.Group.SEGMENTATION::equals).isPresent();
        return !splits || isOn(Feature.TX_SCATTER_GATHER) && isOn(Feature.TX_CHECKSUM_IP_GENERIC);
    }

    boolean isAnyOn(Feature.Group group) {
        return Stream.of(Feature.values())
                .anyMatch(feature -> feature.group().filter(group::equals).isPresent() && isOn(feature));
    }

    /** How a line of the listing ends. */
    String text(Feature feature) {
        String value = isOn(feature) ? "on" : "off";
        if (feature.isFixed(link)) {
            return value + " [fixed]";
        }
        return isOn(feature) == isWanted(feature) ? value : value + " [requested " + (isWanted(feature) ? "on]" : "off]");
    }

    /** All features in the order of the kernel's bits. */
    static List<Feature> byBit() {
        return Stream.of(Feature.values()).sorted(Comparator.comparingInt(Feature::bit)).toList();
    }
}
