package netsh.shell.launcher;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /** Starts netsh with what stood on its command line. */
    public static void main(String[] arguments) {
        System.out.println("netsh");
    }
}
