/** Kernel settings: blocks of numbers that namespaces and links have, and the tree under /proc/sys that shows them. */
package netsh.network.sysctl;
