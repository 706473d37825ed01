package netsh.network.link;

import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** What a link may be called (dev_valid_name, dev_get_valid_name). */
final class LinkName {
    private LinkName() {}

    /**
     * The name that a wanted name or pattern stands for among {@code links}.
     *
     * @throws NetException EINVAL where it is no name, EEXIST where it is taken
     */
    static String resolve(String wanted, LinkTable links) throws NetException {
        if (!isValid(wanted)) {
            throw new NetException(Errno.EINVAL);
        }
        if (wanted.contains("%d")) {
            return links.freeName(wanted);
        }
        if (wanted.indexOf('%') >= 0 && wanted.indexOf('%') < wanted.length() - 1) {
            throw new NetException(Errno.EINVAL);
        }
        if (links.byName(wanted) != null) {
            throw new NetException(Errno.EEXIST);
        }
        return wanted;
    }

    /** Settings for all links live beside those of single ones, so no link can be called as they are. */
    private static boolean isNameOfSettings(String name) {
        return name.equals("all") || name.equals("default");
    }

    private static boolean isValid(String name) {
        return !name.isEmpty() && name.length() <= Link.MOST_NAME_LENGTH && !name.equals(".") && !name.equals("..")
                && !isNameOfSettings(name) && name.chars().noneMatch(LinkName::isForbidden);
    }

    private static boolean isForbidden(int character) {
        return character == '/' || character == ':' || Character.isWhitespace(character);
    }
}
