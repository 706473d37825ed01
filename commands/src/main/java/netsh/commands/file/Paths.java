package netsh.commands.file;

import java.util.ArrayList;
import java.util.List;

/** Arithmetic on path names. */
public final class Paths {
    private Paths() {
    }

    /** The absolute path without {@code .}, {@code ..} and doubled slashes that {@code path} means in a directory. */
    public static String absolute(String directory, String path) {
        String joined = path.startsWith("/") ? path : directory + '/' + path;
        if (!needsNormalising(joined)) {
            return joined;
        }
        List<String> names = new ArrayList<>();
        for (String name : joined.split("/")) {
            if (name.equals("..")) {
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return '/' + String.join("/", names);
    }

    private static boolean needsNormalising(String path) {
        return path.contains("//") || path.contains("/.") || (path.length() > 1 && path.endsWith("/"));
    }

    /** The last name of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The directory that an absolute path's last name is in. */
    public static String parent(String absolutePath) {
        int slash = absolutePath.lastIndexOf('/');
        return slash <= 0 ? "/" : absolutePath.substring(0, slash);
    }

    /** A name in a directory. */
    public static String join(String directory, String name) {
        return directory.endsWith("/") ? directory + name : directory + '/' + name;
    }
}
