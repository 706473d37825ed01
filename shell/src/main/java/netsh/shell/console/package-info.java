/** The interactive prompt; the only package that knows JLine. */
package netsh.shell.console;
