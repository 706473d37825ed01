/** Names and addresses of hosts, as getaddrinfo(3) and getnameinfo(3) of the C library find them. */
package netsh.commands.resolver;
