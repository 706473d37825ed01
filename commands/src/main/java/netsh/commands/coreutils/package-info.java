/** The small tools about files, names, dates, numbers and processes. */
package netsh.commands.coreutils;
