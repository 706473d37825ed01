/** awk (POSIX.1-2017, as mawk 1.3.4 has it): patterns, actions, arrays and the usual functions. */
package netsh.commands.awk;
