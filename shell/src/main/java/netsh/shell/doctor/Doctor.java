package netsh.shell.doctor;

import java.util.List;
import netsh.commands.world.World;
import netsh.shell.scene.Scene;

/** Looks a whole lab over, without sending anything, and lists what is wrong or likely to be. */
public final class Doctor {
    /** All that is looked for: the place to add a check to. */
    private static final List<Check> CHECKS = List.of(
            LinkChecks::sharedHardwareAddress,
            LinkChecks::down,
            LinkChecks::noCarrier,
            LinkChecks::arpOff,
            LinkChecks::mtu,
            LinkChecks::vlans,
            LinkChecks::halfTagged,
            LinkChecks::looseEnd,
            BridgeChecks::loop,
            BridgeChecks::portDown,
            BridgeChecks::aloneInVlan,
            BridgeChecks::addressOnPort,
            AddressChecks::shared,
            AddressChecks::masks,
            AddressChecks::loopbackDown,
            AddressChecks::permanentNeighbors,
            RouteChecks::gateway,
            RouteChecks::forwarding,
            RouteChecks::wayBack,
            FirewallChecks::unknownLinks,
            FirewallChecks::translationWithoutSources,
            FirewallChecks::translationInwards,
            FirewallChecks::translationToStrangers,
            FirewallChecks::shadowed);

    private Doctor() {}

    /** What there is to say about a lab, the worst first; nothing about one in which all is well. */
    public static List<Finding> examine(World world) {
        Findings findings = new Findings(new Scene(world));
        CHECKS.forEach(check -> check.look(findings));
        return findings.all();
    }
}
