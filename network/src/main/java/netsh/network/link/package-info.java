/**
 * Links, as the kernel's net_device: what every kind shares, the kinds, and the table of a namespace's links. Frames
 * cross between links as events of the queue, never as nested calls, so a loop can neither overflow the stack nor hang.
 */
package netsh.network.link;
