package netsh.commands.ip;

import java.util.List;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.BatchFile;
import netsh.commands.grammar.CommandLineException;
import netsh.network.error.NetException;

/** Commands of {@code ip} from a file (-batch). */
final class IpBatch {
    private final IpContext context;

    IpBatch(IpContext context) {
        this.context = context;
    }

    int run(String file) throws CommandLineException {
        return new BatchFile(context.tool(), context.options().force()).run(file, this::runLine);
    }

    private int runLine(List<String> words) {
        try {
            return IpObjects.MENU.parse(Arguments.of(words), context).perform();
        } catch (CommandLineException refusal) {
            return IpTool.refuse(context.tool(), refusal);
        } catch (NetException refusal) {
            return IpTool.refuse(context.tool(), KernelAnswer.refused(refusal));
        }
    }
}
