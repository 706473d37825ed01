/** Short options as getopt(3) reads them: tables that drive parsing, completion and help. */
package netsh.commands.getopt;
