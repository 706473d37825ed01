/** HTTP/1.1 (RFC 9112) over the lab's TCP, as its clients and its server use it. */
package netsh.commands.http;
