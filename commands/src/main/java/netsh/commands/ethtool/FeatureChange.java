package netsh.commands.ethtool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import netsh.commands.tool.ToolContext;
import netsh.network.link.Link;

/** {@code ethtool -K}: switches features, and tells where something else came of it than was asked. */
final class FeatureChange {
    private static final int NO_DEVICE = 92;
    private static final Map<String, Feature> OLD_NAMES = Map.of(
            "rx", Feature.RX_CHECKSUM, "gso", Feature.TX_GENERIC_SEGMENTATION, "gro", Feature.RX_GRO,
            "lro", Feature.RX_LRO, "rxvlan", Feature.RX_VLAN_HW_PARSE, "txvlan", Feature.TX_VLAN_HW_INSERT,
            "ntuple", Feature.RX_NTUPLE_FILTER, "rxhash", Feature.RX_HASHING);
    private static final Map<String, Feature.Group> OLD_GROUPS = Map.of("tx", Feature.Group.CHECKSUMS,
            "sg", Feature.Group.SCATTER_GATHER, "tso", Feature.Group.SEGMENTATION);

    private FeatureChange() {}

    static int run(ToolContext context, String device, List<String> words) {
        Map<Feature, Boolean> wanted = new LinkedHashMap<>();
        boolean isUnknown = false;
        for (int i = 0; i < words.size(); i += 2) {
            String value = i + 1 < words.size() ? words.get(i + 1) : "(null)";
            if (!value.equals("on") && !value.equals("off")) {
                context.err().println("ethtool (-K): flag '" + value
                        + "' for parameter '(null)' is not followed by 'on' or 'off'");
                return 1;
            }
            List<Feature> meant = meant(words.get(i));
            isUnknown |= meant.isEmpty();
            meant.forEach(feature -> wanted.put(feature, value.equals("on")));
        }
        Link link = context.namespace().links().byName(device);
        if (link == null) {
            EthtoolTool.noDevice(context, 1);
            return NO_DEVICE;
        }
        if (isUnknown) {
            context.err().println("netlink error: bit name not found (offset 52)\n"
                    + "netlink error: Operation not supported");
            return NO_DEVICE;
        }
        return change(context, link, wanted);
    }

    private static List<Feature> meant(String word) {
        if (OLD_GROUPS.containsKey(word)) {
            Feature.Group group = OLD_GROUPS.get(word);
            return Stream.of(Feature.values())
                    .filter(feature -> feature.group().filter(group::equals).isPresent()).toList();
        }
        Optional<Feature> named = Stream.of(Feature.values())
                .filter(feature -> feature.kernelName().equals(word) || feature.shown().equals(word)).findFirst();
        return named.or(() -> Optional.ofNullable(OLD_NAMES.get(word))).stream().toList();
    }

    private static int change(ToolContext context, Link link, Map<Feature, Boolean> wanted) {
        if (!Feature.isKnownOf(link)) {
            return EthtoolTool.unsupported(context, "the features of this kind of link");
        }
        FeatureState before = new FeatureState(link);
        wanted.forEach((feature, on) -> link.setFeature(feature.kernelName(), on));
        FeatureState after = new FeatureState(link);
        List<String> changes = new ArrayList<>();
        boolean isOtherwise = false;
        boolean hasChanged = false;
        for (Feature feature : FeatureState.byBit()) {
            boolean isOn = after.isOn(feature);
            boolean differs = isOn != before.isOn(feature);
            boolean isMissed = wanted.containsKey(feature) && wanted.get(feature) != isOn;
            boolean isUnasked = differs && !wanted.containsKey(feature);
            hasChanged |= differs;
            isOtherwise |= isMissed || isUnasked;
            if (differs || isMissed) {
                changes.add(feature.kernelName() + ": " + (isOn ? "on" : "off") + (isUnasked ? " [not requested]"
                        : isMissed ? " [requested " + (isOn ? "off]" : "on]") : ""));
            }
        }
        boolean failed = !hasChanged && (wanted.isEmpty() || isOtherwise && wanted.containsValue(true));
        if (failed) {
            context.err().println("Could not change any device features");
        }
        if (isOtherwise) {
            context.out().println("Actual changes:");
            changes.forEach(context.out()::println);
        }
        return failed ? 1 : 0;
    }
}
