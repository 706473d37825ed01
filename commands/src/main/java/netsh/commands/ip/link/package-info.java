/**
 * The object {@code link} of {@code ip}: requests, kinds of links as rows of one table, and links as rows that are printed
 * as text or JSON. {@code ip address} and {@code ip monitor} print links through it too.
 */
package netsh.commands.ip.link;
