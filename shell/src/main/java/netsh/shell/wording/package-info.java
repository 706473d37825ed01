/** Words and lines that all who explain something to a person share. */
package netsh.shell.wording;
