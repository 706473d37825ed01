/** Looks a lab over, without sending anything, for what is wrong or likely to be: one small check for each kind of trouble. */
package netsh.shell.doctor;
