package netsh.network.kernel;

/** Settings of a machine that all its namespaces share (net.core). */
public final class CoreSettings {
    private static final int INHERIT_COMPILED = 2;

    private int inheritance;

    /** What a new namespace's link settings follow (net.core.devconf_inherit_init_net), 0-3. */
    public int devconfInheritInitNet() {
        return inheritance;
    }

    public void setDevconfInheritInitNet(int value) {
        inheritance = value;
    }

    /** Whether new namespaces start with what the kernel was built with, instead of the first namespace's settings. */
    public boolean inheritsNothing() {
        return inheritance == INHERIT_COMPILED;
    }
}
