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
record WhyRequest(String from, String to, Transport transport, int port, int size, int timeToLive, boolean neverCut) {
    /** The plain question. */
    static WhyRequest ping(String from, String to) {
        return new WhyRequest(from, to, Transport.ICMP, 0, Probe.DEFAULT_SIZE, 0, false);
    }

    WhyRequest withSize(int octets) {
        return new WhyRequest(from, to, transport, port, octets, timeToLive, neverCut);
    }

    WhyRequest withTimeToLive(int hops) {
        return new WhyRequest(from, to, transport, port, size, hops, neverCut);
    }

    WhyRequest neverCutting() {
        return new WhyRequest(from, to, transport, port, size, timeToLive, true);
    }

    /** Reads operands: FROM TO, and perhaps a protocol and a port. */
    static WhyRequest of(List<String> operands) throws WhyException {
        if (operands.size() < 2) {
            throw new WhyException("who sends and to whom? For example: why vm1 8.8.8.8");
        }
        if (operands.size() > 4) {
            throw new WhyException("'" + operands.get(4) + "' is too much");
        }
        WhyRequest plain = ping(operands.get(0), operands.get(1));
        if (operands.size() == 2) {
            return plain;
        }
        Transport transport = transport(operands.get(2));
        if (transport == Transport.ICMP) {
            if (operands.size() == 4) {
                throw new WhyException("icmp has no ports");
            }
            return plain;
        }
        if (operands.size() == 3) {
            throw new WhyException("which port? For example: why " + plain.from + " " + plain.to + " udp 53");
        }
        int port = number(operands.get(3), "a port", 1, 65535);
        return new WhyRequest(plain.from, plain.to, transport, port, plain.size, 0, false);
    }

    private static Transport transport(String word) throws WhyException {
        List<String> known = new ArrayList<>();
        for (Transport transport : Transport.values()) {
            if (transport.text().equals(word)) {
                return transport;
            }
            known.add(transport.text());
        }
        throw new WhyException("there is no probe for '" + word + "'; there are " + String.join(", ", known));
    }

    /** A number in a range. */
    static int number(String word, String what, int least, int most) throws WhyException {
        try {
            int number = Integer.parseInt(word);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw new WhyException("'" + word + "' is not " + what);
        }
        throw new WhyException(what + " is from " + least + " to " + most + ", not " + word);
    }
}
