package netsh.commands.iptables.target;

import java.util.List;
import java.util.Locale;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.TtlTarget.Mode;
import netsh.network.netfilter.target.TtlTarget;

/** {@code -j TTL} and ip6tables' {@code -j HL}. */
final class TtlTargetExtension implements TargetExtension<TtlTarget> {
    private static final int MOST = 255;

    private final String name;

    private TtlTargetExtension(String name) {
        this.name = name;
    }

    static TtlTargetExtension ipv4() {
        return new TtlTargetExtension("TTL");
    }

    static TtlTargetExtension ipv6() {
        return new TtlTargetExtension("HL");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<TtlTarget> type() {
        return TtlTarget.class;
    }

    private String option(String mode) {
        return name.toLowerCase(Locale.ROOT) + "-" + mode;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("NUMBER", option("set")).not(option("dec"), option("inc")),
                ExtensionOption.valued("NUMBER", option("dec")).not(option("set"), option("inc")),
                ExtensionOption.valued("NUMBER", option("inc")).not(option("set"), option("dec")));
    }

    @Override
    public TtlTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            throw XtablesException.parameter(name + ": You must specify an action");
        }
        String option = given.names().iterator().next();
        Mode mode = switch (option.substring(option.indexOf('-') + 1)) {
            case "set" -> Mode.SET;
            case "dec" -> Mode.DECREMENT;
            default -> Mode.INCREMENT;
        };
        return new TtlTarget(mode, (int) given.number(option, mode == Mode.SET ? 0 : 1, MOST));
    }

    @Override
    public String list(TtlTarget target, RuleHeader header, boolean numeric) {
        return " " + name + switch (target.mode()) {
            case SET -> " set to ";
            case DECREMENT -> " decrement by ";
            case INCREMENT -> " increment by ";
        } + target.value();
    }

    @Override
    public String save(TtlTarget target) {
        return " --" + option(switch (target.mode()) {
            case SET -> "set";
            case DECREMENT -> "dec";
            case INCREMENT -> "inc";
        }) + " " + target.value();
    }
}
