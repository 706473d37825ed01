package netsh.shell.explain;

/** Knows what may be behind losses of some kind, and what may repair them. */
@FunctionalInterface
interface Remedy {
    /** Adds to a diagnosis what it has to say of a case; nothing where the case is none of its kind. */
    void consider(Case fault, Diagnosis diagnosis);
}
