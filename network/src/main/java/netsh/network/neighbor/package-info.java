/** Neighbours and how their addresses are resolved, for both families (net/core/neighbour.c). */
package netsh.network.neighbor;
