package netsh.network.dns;

/**
 * What is asked, in class IN.
 *
 * @param name about whom, without the final dot
 * @param type what, see {@link DnsType}
 */
public record DnsQuestion(String name, int type) {}
