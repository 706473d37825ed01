package netsh.shell.replay;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import netsh.shell.script.ExpectedOutput;

/** What replays came to, as one JSON document for machines. Times are seconds of the lab's time. */
final class JsonReport {
    private static final int NANOSECOND_DIGITS = 9;

    String of(List<FileResult> files) {
        return "{\"format\":1,\"files\":" + array(files, JsonReport::file) + "}\n";
    }

    private static String file(FileResult file) {
        List<String> members = new ArrayList<>();
        members.add("\"file\":" + quoted(file.file()));
        members.add("\"status\":" + file.status());
        file.error().ifPresent(error -> members.add("\"error\":" + quoted(error)));
        file.script().ifPresent(script -> members.add("\"seed\":" + script.header().seed()));
        List<StepResult> steps = file.result().map(Replay.Result::steps).orElse(List.of());
        members.add("\"notRun\":" + (file.steps() - steps.size()));
        members.add("\"steps\":" + array(steps, JsonReport::step));
        return "{" + String.join(",", members) + "}";
    }

    private static String step(StepResult result) {
        return "\n{\"line\":" + result.step().line()
                + ",\"command\":" + quoted(result.step().command())
                + ",\"status\":" + result.status()
                + ",\"output\":" + quoted(result.output())
                + ",\"time\":" + seconds(result.end())
                + ",\"duration\":" + seconds(result.duration())
                + result.notice().map(notice -> ",\"notice\":" + quoted(notice)).orElse("")
                + ",\"differences\":" + array(result.deviations(), JsonReport::deviation) + "}";
    }

    private static String deviation(Deviation deviation) {
        if (deviation instanceof Deviation.OfStatus status) {
            return "{\"of\":\"status\",\"expected\":" + status.expected() + ",\"actual\":" + status.actual() + "}";
        }
        if (deviation instanceof Deviation.OfDuration duration) {
            return "{\"of\":\"duration\",\"limit\":" + seconds(duration.limit()) + "}";
        }
        if (deviation instanceof Deviation.OfLength length) {
            return "{\"of\":\"length\",\"limit\":" + length.limit() + "}";
        }
        Deviation.OfOutput output = (Deviation.OfOutput) deviation;
        return "{\"of\":\"output\",\"expected\":" + quoted(output.expected()) + ",\"actual\":" + quoted(output.actual())
                + "}";
    }

    private static String seconds(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toNanos(), NANOSECOND_DIGITS).stripTrailingZeros();
        return seconds.toPlainString();
    }

    private static <T> String array(List<T> elements, Function<T, String> json) {
        return "[" + String.join(",", elements.stream().map(json).toList()) + "]";
    }

    /** A string of RFC 8259, section 7; what is no plain text is escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character == '\n') {
                quoted.append("\\n");
            } else if (character < ' ' || !ExpectedOutput.isPlain(Character.toString(character))) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
