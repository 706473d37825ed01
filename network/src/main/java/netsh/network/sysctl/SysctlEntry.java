package netsh.network.sysctl;

import java.util.function.Supplier;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** A setting under /proc/sys, with the form and the limits that the kernel has for it (struct ctl_table). */
public non-sealed interface SysctlEntry extends SysctlNode {
    /** Its value as text, without the final newline. */
    String read() throws NetException;

    /** Sets it; EINVAL where the text is not such a value, EACCES where it cannot be set. */
    void write(String text) throws NetException;

    /** Its permission bits. */
    default int mode() {
        return 0644;
    }

    /** A value that can only be read. */
    static SysctlEntry readOnly(Supplier<String> value) {
        return new SysctlEntry() {
            @Override
            public String read() {
                return value.get();
            }

            @Override
            public void write(String text) throws NetException {
                throw new NetException(Errno.EACCES);
            }

            @Override
            public int mode() {
                return 0444;
            }
        };
    }

    /** Something that happens when any number is written; it cannot be read. */
    static SysctlEntry action(Runnable effect) {
        return new SysctlEntry() {
            @Override
            public String read() throws NetException {
                throw new NetException(Errno.EACCES);
            }

            @Override
            public void write(String text) throws NetException {
                IntegerEntry.parse(text, 1);
                effect.run();
            }

            @Override
            public int mode() {
                return 0200;
            }
        };
    }
}
