package netsh.commands.sysfs;

import java.util.List;
import java.util.Optional;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.link.Link;

/**
 * A symbolic link from one link's directory to another's, as to its master.
 *
 * @param link the link that it leads to
 * @param target the path that it holds
 */
record LinkedLink(Link link, String target) implements SyntheticDirectory {
    @Override
    public Optional<String> linkTarget() {
        return Optional.of(target);
    }

    @Override
    public List<String> list(Process reader) {
        return new LinkEntry(link).list(reader);
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        return new LinkEntry(link).find(name, reader);
    }
}
