/**
 * The grammar of keyword tools such as {@code ip} as data: one tree a tool, whose one walk parses a command line and, with a
 * cursor in it, completes it; usage texts are written from the same tree. Abbreviations, the order of attempts and the
 * sentences of refusals are iproute2's.
 */
package netsh.commands.grammar;
