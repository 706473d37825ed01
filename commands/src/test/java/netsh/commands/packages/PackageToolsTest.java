package netsh.commands.packages;

import static org.assertj.core.api.Assertions.assertThat;

import netsh.commands.brctl.BrctlTools;
import netsh.commands.shell.ShellFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Package managers know what the lab has, and nothing else. */
class PackageToolsTest {
    private final ShellFixture fixture = ShellFixture.onNewMachine(new PackageTools(), new BrctlTools());

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatIsThereIsTheNewestVersion() {
        assertThat(fixture.transcript("apt-get install -y bridge-utils", "yum install bridge-utils -y")).isEqualTo("""
                # apt-get install -y bridge-utils
                Reading package lists...
                Building dependency tree...
                Reading state information...
                bridge-utils is already the newest version (1.7-1).
                0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.
                # yum install bridge-utils -y
                Loaded plugins: fastestmirror
                Package bridge-utils-1.5-9.el7.x86_64 already installed and latest version
                Nothing to do
                """);
    }

    @Test
    void nothingElseIsAvailable() {
        assertThat(fixture.transcript("apt-get install nginx", "yum install nginx")).isEqualTo("""
                # apt-get install nginx
                Reading package lists...
                Building dependency tree...
                Reading state information...
                E: Unable to locate package nginx
                [exit 100]
                # yum install nginx
                Loaded plugins: fastestmirror
                No package nginx available.
                Error: Nothing to do
                [exit 1]
                """);
    }
}
