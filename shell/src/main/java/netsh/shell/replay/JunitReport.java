package netsh.shell.replay;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What replays came to, in the form that continuous integration reads as the results of JUnit tests: a step is a test. */
public final class JunitReport {
    private static final double NANOS_PER_SECOND = 1e9;

    private JunitReport() {}

    /** The document, with a newline behind it; times are the lab's, so it is the same on every machine. */
    public static String of(List<FileResult> files) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            for (FileResult file : files) {
                write(file, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text + "\n";
    }

    private static void write(FileResult file, XMLStreamWriter xml) throws XMLStreamException {
        List<StepResult> steps = file.result().map(Replay.Result::steps).orElse(List.of());
        long failures = steps.stream().filter(step -> !step.isAsExpected()).count();
        int errors = file.error().isPresent() ? 1 : 0;
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", file.file());
        xml.writeAttribute("tests", Integer.toString(steps.size() + errors));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", Integer.toString(errors));
        for (StepResult step : steps) {
            write(file, step, xml);
        }
        if (file.error().isPresent()) {
            open(file, "the file can be used", xml);
            xml.writeEmptyElement("error");
            xml.writeAttribute("message", plain(file.error().get()));
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void write(FileResult file, StepResult step, XMLStreamWriter xml) throws XMLStreamException {
        String command = step.step().command().lines().findFirst().orElse("");
        open(file, "line " + step.step().line() + ": " + plain(command), xml);
        xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", step.duration().toNanos() / NANOS_PER_SECOND));
        if (!step.isAsExpected()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", plain(
                    step.deviations().stream().map(DeviationText::sentence).collect(Collectors.joining("; "))));
            xml.writeCharacters(plain(file.file() + ":" + step.step().line() + ": " + step.step().command() + "\n"
                    + String.join("\n", DeviationText.lines(step)) + "\n"));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void open(FileResult file, String test, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", file.file());
        xml.writeAttribute("name", test);
    }

    /** Text of XML 1.0, which cannot have most control characters at all. */
    private static String plain(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]", "?");
    }
}
