/** The state of a lab as plain facts: what is there, what differs between two moments, in words and as JSON. */
package netsh.shell.state;
