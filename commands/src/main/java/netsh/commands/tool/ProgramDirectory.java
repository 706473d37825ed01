package netsh.commands.tool;

import java.util.List;
import java.util.Optional;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticFile;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;

/** /usr/bin and its like: the installed tools as files that can be tested and listed; their content is not there. */
final class ProgramDirectory implements SyntheticDirectory {
    private static final String CONTENT = "\u007fELF";

    private final ToolRegistry tools;

    ProgramDirectory(ToolRegistry tools) {
        this.tools = tools;
    }

    @Override
    public List<String> list(Process reader) {
        return tools.all().stream().map(Tool::name).toList();
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        return tools.find(name).map(tool -> new ProgramFile());
    }

    private static final class ProgramFile implements SyntheticFile {
        @Override
        public String read(Process reader) {
            return CONTENT;
        }

        @Override
        public int mode() {
            return 0755;
        }
    }
}
