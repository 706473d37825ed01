/** Machines with their network namespaces, and the simulation that they share. */
package netsh.network.kernel;
