/** Sockets: UDP, echo ("ping"), raw and packet sockets of a namespace; they call back and never block. */
package netsh.network.socket;
