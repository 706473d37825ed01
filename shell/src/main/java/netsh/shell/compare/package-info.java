/** Holds lines that somebody expects against lines that a lab printed, and says readably where they differ. */
package netsh.shell.compare;
