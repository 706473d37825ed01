package netsh.commands.ip.inet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import netsh.commands.grammar.CommandLineException;
import netsh.network.addr.Ipv4Address;
import org.junit.jupiter.api.Test;

class InetPrefixTest {
    private static String read(String word) throws CommandLineException {
        InetPrefix prefix = InetPrefix.read(word, Family.UNSPECIFIED);
        return prefix.addressOrAny() + "/" + prefix.length();
    }

    @Test
    void addressesMayBeCutShortAndLengthsMayBeMasks() throws CommandLineException {
        assertThat(read("10.7/16")).isEqualTo("10.7.0.0/16");
        assertThat(read("10.0.0.5/255.255.255.0")).isEqualTo("10.0.0.5/24");
        assertThat(read("0x0a.1")).isEqualTo("10.1.0.0/32");
        assertThat(read("default")).isEqualTo("0.0.0.0/0");
        assertThat(read("2001:DB8::A/64")).isEqualTo("2001:db8::a/64");
    }

    @Test
    void refusalsNameTheFamily() {
        assertThatThrownBy(() -> InetPrefix.read("10.0.0.5/33", Family.UNSPECIFIED))
                .hasMessage("Error: any valid prefix is expected rather than \"10.0.0.5/33\".");
        assertThatThrownBy(() -> InetPrefix.address("bogus", Family.INET))
                .hasMessage("Error: inet address is expected rather than \"bogus\".");
        assertThatThrownBy(() -> InetPrefix.address("10.0.0.1", Family.INET6))
                .hasMessage("Error: inet6 address is expected rather than \"10.0.0.1\".");
    }

    @Test
    void onlyTheFirstBitsAreCompared() throws CommandLineException {
        InetPrefix prefix = InetPrefix.read("10.1.2.0/24", Family.INET);

        assertThat(prefix.matches(Ipv4Address.of("10.1.2.77"), 24)).isTrue();
        assertThat(prefix.matches(Ipv4Address.of("10.1.3.77"), 24)).isFalse();
    }
}
