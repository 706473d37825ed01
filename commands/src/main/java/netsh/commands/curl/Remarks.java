package netsh.commands.curl;

import netsh.commands.http.HttpHead;
import netsh.commands.process.Output;

/** What -v tells of a transfer. */
final class Remarks {
    private final Output err;
    private final boolean isOn;
    private final boolean tellsOfData;

    Remarks(Output err, boolean isOn, boolean tellsOfData) {
        this.err = err;
        this.isOn = isOn;
        this.tellsOfData = tellsOfData;
    }

    void note(String text) {
        if (isOn) {
            err.println("* " + text);
        }
    }

    void sent(String head, int dataLength) {
        if (!isOn) {
            return;
        }
        for (String line : head.split("\r\n", -1)) {
            if (!line.isEmpty()) {
                err.print("> " + line + "\r\n");
            }
        }
        err.print("> \r\n");
        if (dataLength > 0 && tellsOfData) {
            err.println("} [" + dataLength + " bytes data]");
        }
    }

    void received(HttpHead head) {
        if (!isOn) {
            return;
        }
        if (head.firstLine().startsWith("HTTP/1.0")) {
            note("HTTP 1.0, assume close after body");
        }
        err.print("< " + head.firstLine() + "\r\n");
        head.headers().forEach(line -> err.print("< " + line + "\r\n"));
        err.print("< \r\n");
    }

    void data(int length) {
        if (isOn && tellsOfData) {
            err.println("{ [" + length + " bytes data]");
        }
    }
}
