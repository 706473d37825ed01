package netsh.commands.iptables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.Addresses;
import netsh.commands.iptables.extension.Extension;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.Protocols;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.AddressMask;
import netsh.network.netfilter.InterfacePattern;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.RuleHeader.Fragments;
import netsh.network.netfilter.RuleSpecification;
import netsh.network.netfilter.match.Match;
import netsh.network.netfilter.target.ChainTarget;
import netsh.network.netfilter.target.StandardTarget;
import netsh.network.netfilter.target.Target;

/** Gathers the parts of a rule as a command line names them. */
final class RuleBuilder {
    private static final int MOST_INTERFACE_LENGTH = 15;
    private static final int MOST_TARGET_LENGTH = 28;

    /** An extension that the command loaded, with the options given to it so far. */
    private record Loaded(Extension<?> extension, GivenOptions given) {}

    /** Addresses as they are written; they are read once the whole command is. */
    private record WrittenAddresses(String text, boolean inverted) {}

    private final Flavor flavor;
    private final List<Loaded> matches = new ArrayList<>();
    private final Surroundings surroundings;
    private Optional<WrittenAddresses> source = Optional.empty();
    private Optional<WrittenAddresses> destination = Optional.empty();
    private InterfacePattern in = InterfacePattern.ANY;
    private InterfacePattern out = InterfacePattern.ANY;
    private int protocol;
    private boolean protocolInverted;
    private Fragments fragments = Fragments.ANY;
    private Optional<Loaded> action = Optional.empty();
    private Optional<Target> target = Optional.empty();

    RuleBuilder(Flavor flavor, Surroundings surroundings) {
        this.flavor = flavor;
        this.surroundings = surroundings;
    }

    /** What is loaded, newest first: its options are known before older ones of the same name. */
    List<Extension<?>> loaded() {
        List<Extension<?>> extensions = new ArrayList<>();
        action.ifPresent(loaded -> extensions.add(loaded.extension()));
        for (int i = matches.size() - 1; i >= 0; i--) {
            extensions.add(matches.get(i).extension());
        }
        return extensions;
    }

    void source(String text, boolean inverted) {
        source = Optional.of(new WrittenAddresses(text, inverted));
    }

    void destination(String text, boolean inverted) {
        destination = Optional.of(new WrittenAddresses(text, inverted));
    }

    private List<AddressMask> addresses(Optional<WrittenAddresses> written) throws XtablesException {
        if (written.isEmpty()) {
            return List.of(AddressMask.any(flavor.family()));
        }
        boolean inverted = written.get().inverted();
        List<AddressMask> masks =
                Addresses.parse(written.get().text(), flavor.family(), inverted, surroundings.hosts());
        if (inverted && masks.size() > 1) {
            throw XtablesException.parameter("! not allowed with multiple source or destination IP addresses");
        }
        return masks;
    }

    void inInterface(String text, boolean inverted) throws XtablesException {
        in = pattern(text, inverted);
    }

    void outInterface(String text, boolean inverted) throws XtablesException {
        out = pattern(text, inverted);
    }

    private static InterfacePattern pattern(String text, boolean inverted) throws XtablesException {
        if (text.isEmpty()) {
            throw XtablesException.parameter("Empty interface is likely to be undesired");
        }
        if (text.length() > MOST_INTERFACE_LENGTH) {
            throw XtablesException.parameter("interface name `" + text + "' must be shorter than IFNAMSIZ ("
                    + MOST_INTERFACE_LENGTH + ")");
        }
        return new InterfacePattern(text, inverted);
    }

    void protocol(String text, boolean inverted) throws XtablesException {
        protocol = Protocols.parse(text)
                .orElseThrow(() -> XtablesException.parameter("unknown protocol \"" + text + "\" specified"));
        protocolInverted = inverted;
        if (protocol == 0 && inverted) {
            throw XtablesException.parameter("rule would never match protocol");
        }
    }

    void fragments(boolean inverted) throws XtablesException {
        if (flavor == Flavor.IPV6) {
            throw XtablesException.parameter("`-f' is not supported in IPv6, use -m frag instead");
        }
        fragments = inverted ? Fragments.FIRST : Fragments.FURTHER;
    }

    void match(String name) throws XtablesException {
        matches.add(new Loaded(flavor.extensions().match(name), new GivenOptions(name)));
    }

    /** Loads the match of the protocol's own options; false where there is none or it is loaded. */
    boolean loadProtocolMatch() {
        Optional<MatchExtension<?>> extension =
                protocolInverted ? Optional.empty() : flavor.extensions().protocolMatch(protocol);
        if (extension.isEmpty() || loaded().contains(extension.get())) {
            return false;
        }
        matches.add(new Loaded(extension.get(), new GivenOptions(extension.get().name())));
        return true;
    }

    void jump(String name) throws XtablesException {
        if (name.isEmpty()) {
            throw XtablesException.parameter("Invalid target name (too short)");
        }
        if (name.length() > MOST_TARGET_LENGTH) {
            throw XtablesException.parameter(
                    "Invalid target name `" + name + "' (" + MOST_TARGET_LENGTH + " chars max)");
        }
        for (StandardTarget standard : StandardTarget.values()) {
            if (standard != StandardTarget.NONE && standard.name().equals(name)) {
                target = Optional.of(standard);
                return;
            }
        }
        Optional<TargetExtension<?>> extension = flavor.extensions().target(name);
        if (extension.isPresent()) {
            action = Optional.of(new Loaded(extension.get(), new GivenOptions(name)));
        } else {
            target = Optional.of(new ChainTarget(name, false));
        }
    }

    void jumpWithoutReturn(String name) {
        target = Optional.of(new ChainTarget(name, true));
    }

    void option(Extension<?> extension, ExtensionOption option, List<String> arguments, boolean inverted)
            throws XtablesException {
        for (Loaded candidate : allLoaded()) {
            if (candidate.extension() == extension) {
                candidate.given().take(option, arguments, inverted, extension.isOldStyle());
                extension.check(candidate.given(), option);
                return;
            }
        }
    }

    /** Newest first: of two matches with one name the later one takes the options. */
    private List<Loaded> allLoaded() {
        List<Loaded> all = new ArrayList<>();
        action.ifPresent(all::add);
        for (int i = matches.size() - 1; i >= 0; i--) {
            all.add(matches.get(i));
        }
        return all;
    }

    /** The rules: one for each pair of a source and a destination. */
    List<RuleSpecification> build() throws XtablesException {
        List<AddressMask> sources = addresses(source);
        List<AddressMask> destinations = addresses(destination);
        RuleHeader first = header(sources.get(0), destinations.get(0));
        List<Match> built = new ArrayList<>();
        for (Loaded match : matches) {
            built.add((Match) parse(match, first));
        }
        Target goal = target.orElse(StandardTarget.NONE);
        if (action.isPresent()) {
            goal = (Target) parse(action.get(), first);
        }
        List<RuleSpecification> rules = new ArrayList<>();
        for (AddressMask from : sources) {
            for (AddressMask to : destinations) {
                rules.add(new RuleSpecification(header(from, to), built, goal));
            }
        }
        return rules;
    }

    private RuleHeader header(AddressMask source, AddressMask destination) {
        return new RuleHeader(source, destination, in, out, protocol, protocolInverted, fragments);
    }

    private Object parse(Loaded loaded, RuleHeader header) throws XtablesException {
        loaded.given().checkMandatory(loaded.extension().options());
        return parse(loaded.extension(), loaded.given(), header);
    }

    private <T> T parse(Extension<T> extension, GivenOptions given, RuleHeader header) throws XtablesException {
        T record = extension.parse(given, header);
        extension.warning(record).ifPresent(surroundings.warnings());
        return record;
    }

    /** Checks that the links that are asked for are known at a chain's hook. */
    void checkInterfaces(String chain) throws XtablesException {
        if (!out.isAny() && (chain.equals("INPUT") || chain.equals("PREROUTING"))) {
            throw XtablesException.parameter("Can't use -o with " + chain + "\n");
        }
        if (!in.isAny() && (chain.equals("OUTPUT") || chain.equals("POSTROUTING"))) {
            throw XtablesException.parameter("Can't use -i with " + chain + "\n");
        }
    }
}
