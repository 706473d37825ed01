package netsh.commands.awk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The current record and its fields; splitting waits until a field is asked for. */
final class Record {
    private static final int MOST_FIELDS = 32767;

    private String text = "";
    private final List<String> fields = new ArrayList<>();
    private boolean split = true;
    private boolean joined = true;

    void set(String newText) {
        text = newText;
        split = false;
        joined = true;
    }

    /** Field {@code index}, 0 the whole. */
    Value field(int index, String separator, String outputSeparator) {
        if (index == 0) {
            return Value.ofInput(text(outputSeparator));
        }
        splitBy(separator);
        return index <= fields.size() ? Value.ofInput(fields.get(index - 1)) : Value.UNSET;
    }

    String text(String outputSeparator) {
        if (!joined) {
            text = String.join(outputSeparator, fields);
            joined = true;
        }
        return text;
    }

    int fieldCount(String separator) {
        splitBy(separator);
        return fields.size();
    }

    void setField(int index, String value, String separator) {
        if (index == 0) {
            set(value);
            return;
        }
        setFieldCount(Math.max(index, fieldCount(separator)), separator);
        fields.set(index - 1, value);
        joined = false;
    }

    void setFieldCount(int count, String separator) {
        if (count < 0 || count > MOST_FIELDS) {
            throw new AwkException("a record of " + count + " fields is more than this lab's awk supports");
        }
        splitBy(separator);
        if (count != fields.size()) {
            while (fields.size() > count) {
                fields.remove(fields.size() - 1);
            }
            while (fields.size() < count) {
                fields.add("");
            }
            joined = false;
        }
    }

    private void splitBy(String separator) {
        if (!split) {
            split = true;
            fields.clear();
            fields.addAll(split(text, separator));
        }
    }

    /** Splits as FS does: a blank means runs of blanks, one other character itself, anything longer is an expression. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        if (separator.equals(" ")) {
            for (String part : text.strip().split("[ \\t\\n]+")) {
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
            return parts;
        }
        if (text.isEmpty()) {
            return parts;
        }
        if (separator.isEmpty()) {
            text.codePoints().forEach(c -> parts.add(Character.toString(c)));
            return parts;
        }
        Pattern pattern = separator.length() == 1 && !separator.equals("\\")
                ? Pattern.compile(Pattern.quote(separator))
                : ExpressionParser.compile(separator);
        return List.of(pattern.split(text, -1));
    }
}
