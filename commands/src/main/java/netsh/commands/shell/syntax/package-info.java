/** The shell language as data: the syntax tree of POSIX sh with bash's additions, and the parser that builds it. */
package netsh.commands.shell.syntax;
