package netsh.commands.http;

import netsh.commands.process.Input;

/** The content of an answer: so many octets, in chunks, or until the other side closes. */
public final class HttpBody {
    private final Input in;
    private final boolean isChunked;
    private final boolean isBounded;
    private long remaining;
    private boolean isAtEnd;

    /** The content behind a head. */
    public HttpBody(Input in, HttpHead head) {
        this.in = in;
        isChunked = head.header("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent();
        isBounded = isChunked || head.contentLength() >= 0;
        remaining = isChunked ? 0 : head.contentLength() < 0 ? Long.MAX_VALUE : head.contentLength();
    }

    /** Reads some of it, waiting for at least one octet; -1 at the end. */
    public int read(byte[] buffer) {
        if (isChunked && remaining == 0 && !isAtEnd) {
            beginChunk();
        }
        if (isAtEnd || remaining == 0) {
            return -1;
        }
        int count = in.read(buffer, 0, (int) Math.min(buffer.length, remaining));
        if (count < 0) {
            isAtEnd = true;
            return -1;
        }
        remaining -= isBounded ? count : 0;
        if (isChunked && remaining == 0) {
            in.readLine();
        }
        return count;
    }

    private void beginChunk() {
        String line = in.readLine();
        String digits = line == null ? "" : line.replaceFirst("[^0-9A-Fa-f].*", "").strip();
        remaining = digits.isEmpty() || digits.length() > 8 ? 0 : Long.parseLong(digits, 16);
        isAtEnd = remaining == 0;
    }

    /** How many octets are missing though they were promised; 0 where nothing is. */
    public long missing() {
        return isBounded ? remaining : 0;
    }
}
