package netsh.shell.state;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The objects of a tool's JSON: nested objects become names with dots, lists of values become one value with commas. */
final class FlatJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private FlatJson() {}

    /**
     * An object.
     *
     * @param values its plain values
     * @param lists its lists of objects
     */
    record Entry(Map<String, String> values, Map<String, List<Entry>> lists) {
        String value(String name) {
            return values.getOrDefault(name, "");
        }

        List<Entry> list(String name) {
            return lists.getOrDefault(name, List.of());
        }
    }

    /** The objects of a list; a text that is none has none. */
    static List<Entry> list(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return parser.nextToken() == JsonToken.START_ARRAY ? entries(parser) : List.of();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static List<Entry> entries(JsonParser parser) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                Entry entry = new Entry(new LinkedHashMap<>(), new LinkedHashMap<>());
                fill(parser, "", entry);
                if (!entry.values().isEmpty() || !entry.lists().isEmpty()) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private static void fill(JsonParser parser, String prefix, Entry entry) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = prefix + parser.currentName();
            switch (parser.nextToken()) {
                case START_OBJECT -> fill(parser, name + ".", entry);
                case START_ARRAY -> fillList(parser, name, entry);
                default -> entry.values().put(name, parser.getText());
            }
        }
    }

    private static void fillList(JsonParser parser, String name, Entry entry) throws IOException {
        List<String> values = new ArrayList<>();
        List<Entry> objects = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                Entry object = new Entry(new LinkedHashMap<>(), new LinkedHashMap<>());
                fill(parser, "", object);
                objects.add(object);
            } else {
                values.add(parser.getText());
            }
        }
        if (objects.isEmpty()) {
            entry.values().put(name, String.join(",", values));
        } else {
            entry.lists().put(name, objects);
        }
    }
}
