/**
 * A session: the steps typed so far, as a tree of branches with a cursor, over a lab. The lab's state is the fold of the
 * steps, so undoing, going to a step and resuming are all one thing: running the steps again.
 */
package netsh.shell.session;
