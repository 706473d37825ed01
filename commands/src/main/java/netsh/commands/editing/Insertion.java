package netsh.commands.editing;

import netsh.commands.tool.Candidate;

/**
 * A candidate and how the line gets it.
 *
 * @param text what replaces the begun word in the line: the word with its quotes
 * @param candidate the word and what it is
 */
public record Insertion(String text, Candidate candidate) {}
