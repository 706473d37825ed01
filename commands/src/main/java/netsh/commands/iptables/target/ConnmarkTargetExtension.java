package netsh.commands.iptables.target;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.Numbers;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.ConnmarkTarget.Mode;
import netsh.network.netfilter.target.ConnmarkTarget;

/** {@code -j CONNMARK}. */
final class ConnmarkTargetExtension implements TargetExtension<ConnmarkTarget> {
    private static final String[] MODES = {
        "set-xmark", "set-mark", "and-mark", "or-mark", "xor-mark", "save-mark", "restore-mark"
    };

    @Override
    public String name() {
        return "CONNMARK";
    }

    @Override
    public Class<ConnmarkTarget> type() {
        return ConnmarkTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("VALUE[/MASK]", "set-xmark").not(MODES),
                ExtensionOption.valued("VALUE[/MASK]", "set-mark").not(MODES),
                ExtensionOption.valued("VALUE", "and-mark").not(MODES),
                ExtensionOption.valued("VALUE", "or-mark").not(MODES),
                ExtensionOption.valued("VALUE", "xor-mark").not(MODES),
                ExtensionOption.flag("save-mark").not(MODES),
                ExtensionOption.flag("restore-mark").not(MODES),
                ExtensionOption.valued("MASK", "ctmask").not("mask"),
                ExtensionOption.valued("MASK", "nfmask").not("mask"),
                ExtensionOption.valued("MASK", "mask").not("ctmask", "nfmask"));
    }

    @Override
    public ConnmarkTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        for (String mode : MODES) {
            if (given.has(mode) && !mode.startsWith("save") && !mode.startsWith("restore")) {
                int[] change = MarkChange.parse(given, mode);
                return new ConnmarkTarget(Mode.SET, change[0], change[1], -1);
            }
        }
        if (!given.has("save-mark") && !given.has("restore-mark")) {
            throw XtablesException.parameter("CONNMARK target: No operation specified");
        }
        int both = given.has("mask") ? given.valueAndMask("mask")[0] : -1;
        return new ConnmarkTarget(
                given.has("save-mark") ? Mode.SAVE : Mode.RESTORE,
                0,
                given.has("ctmask") ? given.valueAndMask("ctmask")[0] : both,
                given.has("nfmask") ? given.valueAndMask("nfmask")[0] : both);
    }

    @Override
    public String list(ConnmarkTarget target, RuleHeader header, boolean numeric) {
        if (target.mode() == Mode.SET) {
            return " CONNMARK" + MarkChange.list(target.value(), target.connectionMask());
        }
        String text = target.mode() == Mode.SAVE ? " CONNMARK save" : " CONNMARK restore";
        if (target.connectionMask() == -1 && target.packetMask() == -1) {
            return text;
        }
        if (target.connectionMask() == target.packetMask()) {
            return text + " mask " + Numbers.hex(target.connectionMask());
        }
        return target.mode() == Mode.SAVE
                ? text + " nfmask " + Numbers.hex(target.packetMask()) + " ctmask ~"
                        + Numbers.hex(target.connectionMask())
                : text + " ctmask " + Numbers.hex(target.connectionMask()) + " nfmask ~"
                        + Numbers.hex(target.packetMask());
    }

    @Override
    public String save(ConnmarkTarget target) {
        if (target.mode() == Mode.SET) {
            return MarkChange.save(target.value(), target.connectionMask());
        }
        return (target.mode() == Mode.SAVE ? " --save-mark" : " --restore-mark") + " --nfmask "
                + Numbers.hex(target.packetMask()) + " --ctmask " + Numbers.hex(target.connectionMask());
    }
}
