package netsh.commands.shell;

/** Whose sentences a shell uses. */
enum Dialect {
    /** Bash. */
    BASH,
    /** Dash, which is Debian's sh. */
    DASH,
    /** Busybox's shell, which a guest has. */
    ASH;

    /** Whether it descends from the Almquist shell: its echo and its messages are of that kind. */
    boolean isAlmquist() {
        return this != BASH;
    }
}
