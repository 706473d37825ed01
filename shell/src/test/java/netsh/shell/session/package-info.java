/** What a session promises: no finished step is lost, and its scripts and journals lead to the same state again. */
package netsh.shell.session;
