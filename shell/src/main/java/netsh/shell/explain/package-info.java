/**
 * Why a packet arrives or does not: a probe is sent in a copy of the lab, the events of its way are read into hops, the
 * place of a loss is traced to its cause, and repairs are tried in further copies before they are offered. The lab itself
 * is only looked at.
 */
package netsh.shell.explain;
