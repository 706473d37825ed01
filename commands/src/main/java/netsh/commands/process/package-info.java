/**
 * Processes of a simulated machine: numbers, parents, open files, signals, and the scheduler that lets straight-line
 * code wait for virtual time. Exactly one process runs at any moment, so a run is the same to the byte everywhere.
 */
package netsh.commands.process;
