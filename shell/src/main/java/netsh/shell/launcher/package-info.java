/** Where the program begins: the command line and what it starts. */
package netsh.shell.launcher;
