package netsh.commands.grammar;

import netsh.network.error.NetException;

/** A command line that was understood, ready to be carried out. */
@FunctionalInterface
public interface Invocation {
    /**
     * Carries it out.
     *
     * @return the exit status
     * @throws CommandLineException where the tool refuses what it only now can judge
     * @throws NetException where the kernel refuses
     */
    int perform() throws CommandLineException, NetException;
}
