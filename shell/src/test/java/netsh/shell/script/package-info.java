/** The .nsh format loses nothing, and says what is wrong with a file. */
package netsh.shell.script;
