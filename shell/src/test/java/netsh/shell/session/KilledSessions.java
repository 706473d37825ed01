package netsh.shell.session;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import netsh.shell.lab.SimulatedLab;

/**
 * The process that {@link KillTest} kills: several sessions of random steps at once. The number of a step is told on the
 * standard output when it has ended, as {@code SEED NUMBER}.
 */
final class KilledSessions {
    /** How many steps each has. */
    static final int STEPS = 30;

    /** How many sessions run at once in a process; more of them are cheaper to kill, but die at the same moment. */
    static final int SESSIONS = 1;

    private KilledSessions() {}

    /** Begins sessions of the seeds from {@code args[1]} on, journalled in the state directory {@code args[0]}. */
    public static void main(String[] args) {
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        SessionStore store = new SessionStore(Path.of(args[0]), Clock.systemUTC());
        long first = Long.parseLong(args[1]);
        for (long seed = first; seed < first + SESSIONS; seed++) {
            long own = seed;
            new Thread(() -> run(own, store, told)).start();
        }
    }

    private static void run(long seed, SessionStore store, PrintStream told) {
        try (Session session = Session.begin(seed, SimulatedLab::atTerminal, store)) {
            RandomSteps steps = new RandomSteps(seed);
            for (int number = 1; number <= STEPS; number++) {
                session.run(steps.next(), (octets, offset, length) -> {});
                told.print(seed + " " + number + "\n");
            }
        }
    }
}
