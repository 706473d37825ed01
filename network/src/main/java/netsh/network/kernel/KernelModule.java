package netsh.network.kernel;

import java.util.List;

/**
 * A module that the kernel could load.
 *
 * @param name its name, with underscores
 * @param directory where its file is, below the kernel's own directory
 * @param sizeBytes what it takes in memory
 * @param information what it says of itself, in the order of its file: "license", "alias", "parm" …
 * @param depends the modules that it names as needed
 * @param loadedBefore the modules that must be there first, in the order in which modprobe loads them
 * @param greeting what it writes to the kernel's log when it is loaded; empty for nothing
 */
public record KernelModule(
        String name,
        String directory,
        int sizeBytes,
        List<Field> information,
        List<String> depends,
        List<String> loadedBefore,
        String greeting) {
    /** The version of the kernel that the modules are for. */
    public static final String KERNEL_RELEASE = "6.1.0-56-cloud-amd64";

    /**
     * Something that a module says of itself.
     *
     * @param key what it is about
     * @param value what it says
     */
    public record Field(String key, String value) {}

    /** Keeps its own copies. */
    public KernelModule {
        information = List.copyOf(information);
        depends = List.copyOf(depends);
        loadedBefore = List.copyOf(loadedBefore);
    }

    /** The path of its file. */
    public String path() {
        return "/lib/modules/" + KERNEL_RELEASE + "/kernel/" + directory + "/" + fileName();
    }

    private String fileName() {
        return (name.startsWith("kvm_") ? name.replace('_', '-') : name) + ".ko";
    }
}
