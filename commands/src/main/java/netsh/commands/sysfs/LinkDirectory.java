package netsh.commands.sysfs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.link.Link;

/** /sys/class/net: a directory for each link of the reader's namespace. */
public final class LinkDirectory implements SyntheticDirectory {
    private static final BondListFile BONDS = new BondListFile();

    @Override
    public List<String> list(Process reader) {
        List<String> names = new ArrayList<>(reader.namespace().links().all().stream().map(Link::name).toList());
        if (BONDS.isPresent(reader)) {
            names.add(BondListFile.NAME);
        }
        return names;
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        if (name.equals(BondListFile.NAME) && BONDS.isPresent(reader)) {
            return Optional.of(BONDS);
        }
        return Optional.ofNullable(reader.namespace().links().byName(name)).map(LinkEntry::new);
    }
}
