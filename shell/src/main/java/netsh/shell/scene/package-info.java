/** Who is in a lab, by name, with their addresses; and what hangs together by cables and bridges. It only looks. */
package netsh.shell.scene;
