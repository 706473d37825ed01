/** How a lab hangs together, as a picture: read into a graph, and drawn for the terminal or as a file. It only looks. */
package netsh.shell.topology;
