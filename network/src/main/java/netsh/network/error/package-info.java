/** Refusals of the kernel as data; the tools turn them into their own words. */
package netsh.network.error;
