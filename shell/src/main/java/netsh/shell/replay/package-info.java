/** Runs scripts step by step and shows or compares what they print. */
package netsh.shell.replay;
