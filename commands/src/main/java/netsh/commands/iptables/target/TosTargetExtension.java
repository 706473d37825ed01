package netsh.commands.iptables.target;

import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.TrafficClasses;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.TosTarget;

/** {@code -j TOS}. */
final class TosTargetExtension implements TargetExtension<TosTarget> {
    private static final String[] NAMES = {"set-tos", "and-tos", "or-tos", "xor-tos"};
    private static final int MOST = 255;

    @Override
    public String name() {
        return "TOS";
    }

    @Override
    public Class<TosTarget> type() {
        return TosTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("VALUE[/MASK]", "set-tos").not(NAMES),
                ExtensionOption.valued("BITS", "and-tos").not(NAMES),
                ExtensionOption.valued("BITS", "or-tos").not(NAMES),
                ExtensionOption.valued("BITS", "xor-tos").not(NAMES));
    }

    @Override
    public TosTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            throw XtablesException.parameter("TOS: An action is required");
        }
        String option = given.names().iterator().next();
        if (option.equals("set-tos")) {
            int[] tos = TrafficClasses.parseTos(given.find(option).orElseThrow().value());
            return new TosTarget(tos[0], tos[1]);
        }
        int bits = (int) given.number(option, 0, MOST);
        return switch (option) {
            case "and-tos" -> new TosTarget(0, ~bits & MOST);
            case "or-tos" -> new TosTarget(bits, bits);
            default -> new TosTarget(bits, 0);
        };
    }

    @Override
    public String list(TosTarget target, RuleHeader header, boolean numeric) {
        if (numeric) {
            return " TOS set " + numbers(target);
        }
        Optional<String> named = TrafficClasses.tosName(target.value(), target.mask());
        if (named.isPresent()) {
            return "  TOS set" + named.get();
        }
        if (target.value() == 0) {
            return " TOS and " + TrafficClasses.octet(~target.mask() & MOST);
        }
        if (target.value() == target.mask()) {
            return " TOS or " + TrafficClasses.octet(target.value());
        }
        return target.mask() == 0
                ? " TOS xor " + TrafficClasses.octet(target.value())
                : " TOS set " + numbers(target);
    }

    @Override
    public String save(TosTarget target) {
        return " --set-tos " + numbers(target);
    }

    private static String numbers(TosTarget target) {
        return TrafficClasses.octet(target.value()) + "/" + TrafficClasses.octet(target.mask());
    }
}
