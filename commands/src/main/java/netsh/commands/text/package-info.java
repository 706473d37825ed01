/** The tools that read and change text: grep, sed, awk, sort and their like, and what they share. */
package netsh.commands.text;
