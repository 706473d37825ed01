package netsh.commands.sysctl;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticFile;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.error.NetException;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.sysctl.SysctlEntry;
import netsh.network.sysctl.SysctlNode;

/** /proc/sys: the settings that the reader's namespace sees, as directories and files. */
public final class SettingFiles implements SyntheticDirectory {
    private final Function<Process, Optional<SysctlNode>> directory;

    /** The root, for mounting. */
    public SettingFiles() {
        this(reader -> Optional.of(reader.namespace().sysctls()));
    }

    private SettingFiles(Function<Process, Optional<SysctlNode>> directory) {
        this.directory = directory;
    }

    private Optional<SysctlDirectory> content(Process reader) {
        return directory.apply(reader).filter(SysctlDirectory.class::isInstance).map(SysctlDirectory.class::cast);
    }

    @Override
    public List<String> list(Process reader) {
        return content(reader).map(SysctlDirectory::names).orElse(List.of());
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        return content(reader)
                .flatMap(found -> found.find(name))
                .map(node -> node instanceof SysctlEntry entry
                        ? new SettingFile(entry)
                        : new SettingFiles(later -> content(later).flatMap(found -> found.find(name))));
    }

    /** One setting. */
    private record SettingFile(SysctlEntry entry) implements SyntheticFile {
        @Override
        public String read(Process reader) throws NetException {
            return entry.read() + "\n";
        }

        @Override
        public void write(String text, Process writer) throws NetException {
            entry.write(text);
        }

        @Override
        public int mode() {
            return entry.mode();
        }
    }
}
