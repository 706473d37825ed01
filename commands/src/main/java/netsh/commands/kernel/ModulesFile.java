package netsh.commands.kernel;

import netsh.commands.file.SyntheticFile;
import netsh.commands.process.Process;
import netsh.network.kernel.KernelModule;
import netsh.network.kernel.KernelModules.Loaded;

/** The file /proc/modules; addresses are hidden from it as from everybody without privileges. */
public final class ModulesFile implements SyntheticFile {
    @Override
    public String read(Process reader) {
        StringBuilder text = new StringBuilder();
        for (Loaded loaded : reader.namespace().machine().modules().all()) {
            text.append(loaded.module().name()).append(' ').append(loaded.module().sizeBytes()).append(' ')
                    .append(loaded.references()).append(' ');
            if (loaded.users().isEmpty()) {
                text.append('-');
            }
            for (KernelModule user : loaded.users()) {
                text.append(user.name()).append(',');
            }
            text.append(" Live 0x0000000000000000\n");
        }
        return text.toString();
    }
}
