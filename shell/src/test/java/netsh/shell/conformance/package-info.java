/** Holds the lab against what a real machine printed for the same scripts. */
package netsh.shell.conformance;
