/** What is typed at the system's prompt, and what comes of it. */
package netsh.shell.launcher;
