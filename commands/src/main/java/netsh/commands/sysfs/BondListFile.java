package netsh.commands.sysfs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.file.SyntheticFile;
import netsh.commands.process.Process;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.BondLink;
import netsh.network.link.Link;

/** /sys/class/net/bonding_masters: the bonds of the namespace, and the old way to make and remove them. */
final class BondListFile implements SyntheticFile {
    static final String NAME = "bonding_masters";

    @Override
    public boolean isPresent(Process reader) {
        return reader.namespace().machine().modules().isLoaded("bonding");
    }

    @Override
    public String read(Process reader) {
        List<String> names = new ArrayList<>();
        for (Link link : reader.namespace().links().all()) {
            if (link instanceof BondLink) {
                names.add(link.name());
            }
        }
        return String.join(" ", names) + "\n";
    }

    @Override
    public void write(String text, Process writer) throws NetException {
        String word = text.strip();
        NetworkNamespace namespace = writer.namespace();
        if (word.length() < 2 || word.charAt(0) != '+' && word.charAt(0) != '-') {
            throw new NetException(Errno.EPERM);
        }
        String name = word.substring(1);
        if (word.charAt(0) == '+') {
            namespace.log("bonding: " + name + " is being created...");
            new BondLink(namespace, name, namespace.drawAddress(name), true)
                    .register(namespace, Optional.empty());
        } else if (namespace.links().byName(name) instanceof BondLink bond) {
            namespace.log("bonding: " + name + " is being deleted...");
            bond.delete();
        } else {
            throw new NetException(Errno.ENODEV);
        }
    }

    @Override
    public int mode() {
        return 0644;
    }
}
