/** The labs that ship with the product do what they say, and virtual machines what a machine does. */
package netsh.shell.labs;
