/** TCP (RFC 9293) as Linux does it: sockets that call back and never block, and the connections beneath them. */
package netsh.network.tcp;
