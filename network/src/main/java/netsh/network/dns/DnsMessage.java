package netsh.network.dns;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.network.packet.Bytes;

/**
 * A message of the domain name system (RFC 1035, section 4), with one question at most.
 *
 * @param id what ties an answer to its question, 0-65535
 * @param flags what it is
 * @param responseCode how it was answered
 * @param question what is asked
 * @param answers the records that answer
 * @param udpSize the size of answers that the sender can take, where it says so (EDNS, RFC 6891)
 * @param extendedError why it failed, where the answerer says so (RFC 8914); goes with {@code udpSize} only
 */
public record DnsMessage(
        int id,
        Flags flags,
        DnsResponseCode responseCode,
        Optional<DnsQuestion> question,
        List<DnsRecord> answers,
        OptionalInt udpSize,
        OptionalInt extendedError) {
    /** The port of servers. */
    public static final int PORT = 53;

    /**
     * The flags of the header.
     *
     * @param response whether it is an answer
     * @param authoritative whether the answerer owns the name
     * @param recursionDesired whether other servers shall be asked
     * @param recursionAvailable whether the answerer does that
     */
    public record Flags(
            boolean response, boolean authoritative, boolean recursionDesired, boolean recursionAvailable) {
        /** Those of a question to a server that is to find out. */
        public static final Flags QUERY = new Flags(false, false, true, false);
    }

    /** Keeps its own copy of the answers. */
    public DnsMessage {
        answers = List.copyOf(answers);
    }

    /** A question. */
    public static DnsMessage query(int id, DnsQuestion question, OptionalInt udpSize) {
        return new DnsMessage(
                id, Flags.QUERY, DnsResponseCode.NOERROR, Optional.of(question), List.of(), udpSize, OptionalInt.empty());
    }

    /** An answer to this question. */
    public DnsMessage answer(
            DnsResponseCode code, boolean authoritative, List<DnsRecord> records, OptionalInt answerUdpSize) {
        Flags answerFlags = new Flags(true, authoritative, flags.recursionDesired(), true);
        return new DnsMessage(id, answerFlags, code, question, records, answerUdpSize, OptionalInt.empty());
    }

    /** The same with another id, as a server that asks on uses. */
    public DnsMessage withId(int newId) {
        return new DnsMessage(newId, flags, responseCode, question, answers, udpSize, extendedError);
    }

    /** The same with a reason for its failure. */
    public DnsMessage withExtendedError(int number) {
        return new DnsMessage(id, flags, responseCode, question, answers, udpSize, OptionalInt.of(number));
    }

    /** The message's octets. */
    public Bytes encode() {
        return new DnsWriter().write(this);
    }

    /** Reads a message; empty where the octets are none. */
    public static Optional<DnsMessage> parse(Bytes octets) {
        return new DnsReader(octets).read();
    }
}
