package netsh.commands.editing;

/**
 * A part of a command line and what it is; what no span covers is plain.
 *
 * @param start its first character
 * @param end the one behind its last
 */
public record Span(int start, int end, SpanKind kind) {}
