/** Traffic control: queueing disciplines, their classes, and the filters that choose among them (net/sched). */
package netsh.network.traffic;
