package netsh.commands.sysfs;

import java.util.List;
import java.util.Optional;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.link.Link;

/** /sys/class/net: a directory for each link of the reader's namespace. */
public final class LinkDirectory implements SyntheticDirectory {
    @Override
    public List<String> list(Process reader) {
        return reader.namespace().links().all().stream().map(Link::name).toList();
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        return Optional.ofNullable(reader.namespace().links().byName(name)).map(LinkEntry::new);
    }
}
