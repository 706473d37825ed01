/** A lab as the console, replays and whatever else drives one see it: it runs command lines and can be looked at. */
package netsh.shell.lab;
