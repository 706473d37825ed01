/** The interpreter of the shell language: expansion, execution, the builtins, and the tools bash and sh. */
package netsh.commands.shell;
