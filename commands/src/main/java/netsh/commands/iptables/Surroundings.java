package netsh.commands.iptables;

import java.util.function.Consumer;
import netsh.commands.iptables.extension.Hosts;

/**
 * What a command line is read in.
 *
 * @param hosts names of hosts
 * @param warnings takes what is said beside it, in whole lines
 */
record Surroundings(Hosts hosts, Consumer<String> warnings) {}
