/** Virtual time: a clock that moves only when the event queue is run, and the one source of chance. */
package netsh.network.time;
