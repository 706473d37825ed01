package netsh.commands.grammar;

/**
 * What could stand at the cursor.
 *
 * @param text the word
 * @param description what it means, in a few words
 */
public record Suggestion(String text, String description) {}
