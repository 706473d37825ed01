package netsh.shell.state;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Changes as JSON: a list of objects with place, kind, name, change, and the attributes that differ. */
public final class ChangeJson {
    private ChangeJson() {}

    /** The text, indented, without a newline behind it. */
    public static String of(List<Change> changes) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance())
                .withArrayIndenter(lines)
                .withObjectIndenter(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            json.writeStartArray();
            for (Change change : changes) {
                write(change, json);
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Change change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("place", change.key().place());
        json.writeStringField("kind", change.key().kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("name", change.key().name());
        json.writeStringField("change",
                change.before().isEmpty() ? "added" : change.after().isEmpty() ? "removed" : "changed");
        json.writeObjectFieldStart("attributes");
        for (Map.Entry<String, Change.Attribute> attribute : change.attributes().entrySet()) {
            json.writeObjectFieldStart(attribute.getKey());
            write("before", attribute.getValue().before(), json);
            write("after", attribute.getValue().after(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
