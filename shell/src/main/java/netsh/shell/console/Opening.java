package netsh.shell.console;

/**
 * How a console begins.
 *
 * @param seed what every random choice of a new lab follows from
 * @param resume whether it goes on with the newest session instead
 */
public record Opening(long seed, boolean resume) {}
