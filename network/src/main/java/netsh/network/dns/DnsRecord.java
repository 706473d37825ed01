package netsh.network.dns;

/**
 * A resource record of class IN.
 *
 * @param name whose it is, without the final dot
 * @param type what it holds, see {@link DnsType}
 * @param ttlSeconds for how long it may be kept
 * @param data what it holds
 */
public record DnsRecord(String name, int type, int ttlSeconds, DnsData data) {}
