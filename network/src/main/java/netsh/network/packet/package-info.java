/**
 * Frames and packets as immutable values with typed headers. A packet that is forwarded shares everything that the
 * router did not change. Lengths are those on the wire; bytes are made only where somebody asks for them.
 */
package netsh.network.packet;
