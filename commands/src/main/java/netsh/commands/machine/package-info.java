/** The hosts of a lab: more of them beside the one that it starts with, each a Debian 12 machine with a kernel of its own. */
package netsh.commands.machine;
