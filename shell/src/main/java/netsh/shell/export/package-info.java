/** A session in the forms of other programs: a bash script, lecture notes, a recording of a terminal, a topology. */
package netsh.shell.export;
