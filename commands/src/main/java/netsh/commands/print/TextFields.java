package netsh.commands.print;

/** Rows as text. */
public final class TextFields implements Fields {
    private final StringBuilder out = new StringBuilder();
    private final boolean oneLine;
    private final boolean coloured;

    /**
     * A printer of text.
     *
     * @param oneLine whether a row stays on one line (-o)
     * @param coloured whether colours are used (-c)
     */
    public TextFields(boolean oneLine, boolean coloured) {
        this.oneLine = oneLine;
        this.coloured = coloured;
    }

    @Override
    public boolean isJson() {
        return false;
    }

    @Override
    public void field(String key, String before, Object value, String after) {
        out.append(before).append(value).append(after);
    }

    @Override
    public void field(String key, String before, Colour colour, String value, String after) {
        out.append(before);
        text(colour, value + after);
    }

    @Override
    public void fieldAs(String key, Object value, String text) {
        out.append(text);
    }

    @Override
    public void text(String words) {
        out.append(words);
    }

    @Override
    public void text(Colour colour, String words) {
        if (coloured && colour != Colour.NONE) {
            out.append(colour.sequence()).append(words).append(Colour.CLEAR);
        } else {
            out.append(words);
        }
    }

    @Override
    public void json(String key, Object value) {
        // JSON alone has it
    }

    @Override
    public void openObject(String key) {
        // text has no nesting
    }

    @Override
    public void closeObject() {
        // text has no nesting
    }

    @Override
    public void openArray(String key, String before) {
        out.append(before);
    }

    @Override
    public void closeArray(String after) {
        out.append(after);
    }

    @Override
    public void element(String before, Object value, String after) {
        out.append(before).append(value).append(after);
    }

    @Override
    public void newLine() {
        out.append(oneLine ? '\\' : '\n');
    }

    @Override
    public String take() {
        String all = out.toString();
        out.setLength(0);
        return all;
    }
}
