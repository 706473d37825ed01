package netsh.shell.launcher;

import netsh.shell.replay.StandardStreams;

/** Whether a person sits at the program's standard streams. */
final class Terminals {
    /** Set by the launcher, which can ask the system: whether input and output are terminals, yes or no. */
    private static final String INTERACTIVE = "netsh.interactive";

    /** Set by the launcher: the numbers of the standard streams that are terminals, such as 02. */
    private static final String TERMINALS = "netsh.terminals";

    private Terminals() {}

    static StandardStreams.Terminals ofThisProcess() {
        String numbers = System.getProperty(TERMINALS);
        if (numbers != null) {
            return new StandardStreams.Terminals(numbers.contains("0"), numbers.contains("1"), numbers.contains("2"));
        }
        String told = System.getProperty(INTERACTIVE);
        boolean interactive = told != null ? told.equals("yes") : System.console() != null;
        return new StandardStreams.Terminals(interactive, interactive, false);
    }
}
