package netsh.commands.print;

/** Rows as JSON with iproute2's spacing (lib/json_writer.c). */
public final class JsonFields implements Fields {
    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;
    private int depth;
    private boolean separate;

    /**
     * A printer of JSON.
     *
     * @param pretty whether each member has a line of its own (-p)
     */
    public JsonFields(boolean pretty) {
        this.pretty = pretty;
    }

    @Override
    public boolean isJson() {
        return true;
    }

    @Override
    public void field(String key, String before, Object value, String after) {
        json(key, value);
    }

    @Override
    public void field(String key, String before, Colour colour, String value, String after) {
        json(key, value);
    }

    @Override
    public void fieldAs(String key, Object value, String text) {
        json(key, value);
    }

    @Override
    public void text(String words) {
        // text alone has it
    }

    @Override
    public void text(Colour colour, String words) {
        // text alone has it
    }

    @Override
    public void json(String key, Object value) {
        name(key);
        value(value);
    }

    @Override
    public void openObject(String key) {
        begin(key, '{');
    }

    @Override
    public void closeObject() {
        depth--;
        if (separate) {
            line();
        }
        out.append('}');
        separate = true;
    }

    @Override
    public void openArray(String key, String before) {
        begin(key, '[');
        if (pretty) {
            out.append(' ');
        }
    }

    @Override
    public void closeArray(String after) {
        if (pretty && separate) {
            out.append(' ');
        }
        depth--;
        out.append(']');
        separate = true;
    }

    @Override
    public void element(String before, Object value, String after) {
        value(value);
    }

    @Override
    public void newLine() {
        // text alone has lines
    }

    @Override
    public String take() {
        String all = out.toString();
        out.setLength(0);
        return all;
    }

    private void name(String key) {
        separator();
        line();
        separate = false;
        quote(key);
        out.append(pretty ? ": " : ":");
    }

    private void begin(String key, char bracket) {
        if (key != null) {
            name(key);
        }
        separator();
        out.append(bracket);
        depth++;
        separate = false;
    }

    private void value(Object value) {
        separator();
        if (value instanceof String text) {
            quote(text);
        } else {
            out.append(value);
        }
    }

    private void separator() {
        if (separate) {
            out.append(',');
        }
        separate = true;
    }

    private void line() {
        if (pretty) {
            out.append('\n').append(" ".repeat(4 * depth));
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\f' -> out.append("\\f");
                case '\b' -> out.append("\\b");
                case '\\' -> out.append("\\\\");
                case '"' -> out.append("\\\"");
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}
