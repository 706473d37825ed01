package netsh.shell.doctor;

/** Looks a lab over for one kind of trouble. It only reads. */
@FunctionalInterface
interface Check {
    /** Adds what it finds. */
    void look(Findings findings);
}
