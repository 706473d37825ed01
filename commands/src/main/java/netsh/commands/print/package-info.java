/**
 * Output of iproute2's tools: each field of a row is named once, with its value and the words around it, and comes out as
 * text or as JSON, so that the two cannot drift apart.
 */
package netsh.commands.print;
