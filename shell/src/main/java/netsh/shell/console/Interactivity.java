package netsh.shell.console;

/** Whether a person sits at the program's terminal. */
final class Interactivity {
    /** Set by the launcher, which can ask the system: yes or no. */
    private static final String PROPERTY = "netsh.interactive";

    private Interactivity() {}

    static boolean isInteractive() {
        String told = System.getProperty(PROPERTY);
        return told != null ? told.equals("yes") : System.console() != null;
    }
}
