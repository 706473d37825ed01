package netsh.shell.explain;

import java.util.Map;

/**
 * A step of a way as it is shown; text and JSON come from the same rows.
 *
 * @param host where it happened
 * @param kind what kind of step it is, one word
 * @param text the step in words
 * @param fields the same for programs: names and values, in order
 */
public record Row(String host, String kind, String text, Map<String, Object> fields) {}
