package netsh.network.dns;

/** How a question was answered (RFC 1035, 4.1.1), in the order of the numbers. */
public enum DnsResponseCode {
    NOERROR,
    FORMERR,
    SERVFAIL,
    NXDOMAIN,
    NOTIMP,
    REFUSED
}
