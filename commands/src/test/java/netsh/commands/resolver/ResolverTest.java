package netsh.commands.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import netsh.network.addr.Ipv4Address;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private final Resolver resolver = new Resolver(HostsFile.of("""
            # who is who
            127.0.0.1 localhost
            10.0.0.2  web.lab web  # the web server
            """), NameServers.NONE);

    @Test
    void figuresMayBeWrittenAsCDoes() throws ResolverException {
        assertThat(resolver.lookUp("1.2.3", Resolver.Family.ANY)).containsExactly(Ipv4Address.of("1.2.0.3"));
        assertThat(resolver.lookUp("0x7f.1", Resolver.Family.ANY)).containsExactly(Ipv4Address.of("127.0.0.1"));
    }

    @Test
    void namesComeFromTheHostsFile() throws ResolverException {
        assertThat(resolver.lookUp("WEB", Resolver.Family.IPV4)).containsExactly(Ipv4Address.of("10.0.0.2"));
        assertThat(resolver.canonicalName("web")).isEqualTo("web.lab");
        assertThat(resolver.name(Ipv4Address.of("10.0.0.2"))).contains("web.lab");
    }

    @Test
    void failuresAreTheCLibrarys() {
        assertThatThrownBy(() -> resolver.lookUp("nosuch", Resolver.Family.ANY))
                .hasMessage("Temporary failure in name resolution");
        assertThatThrownBy(() -> resolver.lookUp("10.0.0.1/24", Resolver.Family.ANY))
                .hasMessage("Name or service not known");
        assertThatThrownBy(() -> resolver.lookUp("10.0.0.1", Resolver.Family.IPV6))
                .hasMessage("Address family for hostname not supported");
        assertThatThrownBy(() -> resolver.lookUp("localhost", Resolver.Family.IPV6))
                .hasMessage("Address family for hostname not supported");
    }
}
