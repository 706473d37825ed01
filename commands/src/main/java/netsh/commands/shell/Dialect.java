package netsh.commands.shell;

/** Whose sentences a shell uses: bash's, or those of dash, which is Debian's sh. */
enum Dialect {
    BASH,
    DASH
}
