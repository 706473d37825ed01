/**
 * The tool {@code ip} of iproute2. Each object (link, netns, address, ...) is a menu of commands; a command's words are read
 * into a request, carried out on the network, and what is shown is queried into rows that a printer turns into text or JSON.
 */
package netsh.commands.ip;
