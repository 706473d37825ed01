/** The .nsh format: a script of steps that bash can run too, since everything netsh adds is a comment. */
package netsh.shell.script;
