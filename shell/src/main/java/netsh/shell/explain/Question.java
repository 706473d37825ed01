package netsh.shell.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * What the user wants to know.
 *
 * @param from the name of who sends
 * @param to the name or address of whom it is sent to
 * @param transport what is sent
 * @param port the destination port; 0 for ICMP
 * @param size octets of data
 * @param timeToLive hops that the probe may make; 0 for the default
 * @param neverCut whether it must not be cut on its way
 */
public record Question(String from, String to, Transport transport, int port, int size, int timeToLive, boolean neverCut) {
    /** The plain question: would a ping arrive? */
    public static Question ping(String from, String to) {
        return new Question(from, to, Transport.ICMP, 0, Probe.DEFAULT_SIZE, 0, false);
    }

    /** The same with another amount of data, in octets, as it was typed. */
    public Question withSize(String octets) throws QuestionException {
        return withSize(number(octets, "a size", 0, 65507));
    }

    Question withSize(int octets) {
        return new Question(from, to, transport, port, octets, timeToLive, neverCut);
    }

    /** The same with so many hops at most, as it was typed. */
    public Question withTimeToLive(String hops) throws QuestionException {
        return withTimeToLive(number(hops, "a number of hops", 1, 255));
    }

    Question withTimeToLive(int hops) {
        return new Question(from, to, transport, port, size, hops, neverCut);
    }

    /** The same with a probe that must not be cut on its way. */
    public Question neverCutting() {
        return new Question(from, to, transport, port, size, timeToLive, true);
    }

    /**
     * Reads operands: FROM TO, and perhaps a protocol and a port.
     *
     * @throws QuestionException where they make no question
     */
    public static Question of(List<String> operands) throws QuestionException {
        if (operands.size() < 2) {
            throw new QuestionException("who sends and to whom? For example: why vm1 8.8.8.8");
        }
        if (operands.size() > 4) {
            throw new QuestionException("'" + operands.get(4) + "' is too much");
        }
        Question plain = ping(operands.get(0), operands.get(1));
        if (operands.size() == 2) {
            return plain;
        }
        Transport transport = transport(operands.get(2));
        if (transport == Transport.ICMP) {
            if (operands.size() == 4) {
                throw new QuestionException("icmp has no ports");
            }
            return plain;
        }
        if (operands.size() == 3) {
            throw new QuestionException("which port? For example: why " + plain.from + " " + plain.to + " udp 53");
        }
        int port = number(operands.get(3), "a port", 1, 65535);
        return new Question(plain.from, plain.to, transport, port, plain.size, 0, false);
    }

    private static Transport transport(String word) throws QuestionException {
        List<String> known = new ArrayList<>();
        for (Transport transport : Transport.values()) {
            if (transport.text().equals(word)) {
                return transport;
            }
            known.add(transport.text());
        }
        throw new QuestionException("there is no probe for '" + word + "'; there are " + String.join(", ", known));
    }

    /** A number in a range. */
    static int number(String word, String what, int least, int most) throws QuestionException {
        try {
            int number = Integer.parseInt(word);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw new QuestionException("'" + word + "' is not " + what);
        }
        throw new QuestionException(what + " is from " + least + " to " + most + ", not " + word);
    }
}
