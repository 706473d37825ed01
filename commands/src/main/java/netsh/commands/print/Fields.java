package netsh.commands.print;

/**
 * Takes rows field by field. A field has a JSON key, a value, and the words that stand before and behind it in text.
 */
public interface Fields {
    /** Whether this prints JSON, for the few places where the two have different fields. */
    boolean isJson();

    /** A field; {@code value} is a String, a number or a Boolean. */
    void field(String key, String before, Object value, String after);

    /** A field whose value, and the words behind it, have a colour in text. */
    void field(String key, String before, Colour colour, String value, String after);

    /** A field whose text says something else than its value. */
    void fieldAs(String key, Object value, String text);

    /** Words that only text has. */
    void text(String words);

    /** Words that only text has, in a colour. */
    void text(Colour colour, String words);

    /** A field that only JSON has. */
    void json(String key, Object value);

    /** Begins an object; as an element of an array it has no key (null). */
    void openObject(String key);

    /** Ends an object. */
    void closeObject();

    /** Begins an array. */
    void openArray(String key, String before);

    /** Ends an array. */
    void closeArray(String after);

    /** An element of an array. */
    void element(String before, Object value, String after);

    /** Where text begins a new line; a backslash in one-line output. */
    void newLine();

    /** What has been printed so far; empties the printer. */
    String take();
}
