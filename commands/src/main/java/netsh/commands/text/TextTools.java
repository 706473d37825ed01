package netsh.commands.text;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools that read and change text. */
public final class TextTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(
                Cat.TOOL, Comm.TOOL, Cut.TOOL, Diff.TOOL, Head.TOOL, NumberLines.TOOL, Paste.TOOL, Reversing.REV,
                Reversing.TAC, Sort.TOOL, Tail.TOOL, Tee.TOOL, Translate.TOOL, Uniq.TOOL, WordCount.TOOL);
    }
}
