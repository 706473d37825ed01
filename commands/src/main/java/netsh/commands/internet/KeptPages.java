package netsh.commands.internet;

import java.util.Map;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;

/** The pages that the lab keeps, such as the repository description that the course installs; the lab is not on the Internet. */
public final class KeptPages {
    /** Where the server outside has its address (of the block for documentation, RFC 5737). */
    public static final Ipv4Address ADDRESS = Ipv4Address.of("203.0.113.80");

    private static final Map<String, String> PAGES = Map.of("mirrors.aliyun.com/repo/epel-7.repo", """
            [epel]
            name=Extra Packages for Enterprise Linux 7 - $basearch
            baseurl=http://mirrors.aliyun.com/epel/7/$basearch
            failovermethod=priority
            enabled=1
            gpgcheck=0
            """);

    private KeptPages() {}

    /** The address of a host that the lab has pages of; nobody else's name is known. */
    public static Optional<Ipv4Address> addressOf(String host) {
        return PAGES.keySet().stream().anyMatch(page -> page.startsWith(host + "/"))
                ? Optional.of(ADDRESS)
                : Optional.empty();
    }

    /** A page of a host. */
    static Optional<String> page(String host, String path) {
        return Optional.ofNullable(PAGES.get(host + path));
    }
}
