package netsh.commands.vlan;

import java.util.List;
import netsh.network.kernel.VlanNameType;

/**
 * What vconfig hands to the kernel (struct vlan_ioctl_args): one number means a VLAN, a flag or a priority, by the command.
 *
 * @param name the link
 * @param number the VLAN, the flags or the packet's priority, as an unsigned number of 32 bits
 * @param quality the tag's priority, or whether the flags are to be set; 16 bits
 * @param nameType how VLAN links are to be named
 */
record VconfigRequest(String name, long number, int quality, VlanNameType nameType) {
    private static final long UNSIGNED_MASK = 0xffff_ffffL;
    private static final int QUALITY_MASK = 0xffff;

    /** Reads the words behind the command; what is no number counts as 0, as with atoi(3). */
    static VconfigRequest of(List<String> words, VlanNameType nameType) {
        long number = words.size() > 1 ? leadingNumber(words.get(1)) & UNSIGNED_MASK : 0;
        int quality = words.size() > 2 ? (int) leadingNumber(words.get(2)) & QUALITY_MASK : 0;
        return new VconfigRequest(words.get(0), number, quality, nameType);
    }

    private static long leadingNumber(String word) {
        String text = word.strip();
        int end = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int start = end;
        while (end < text.length() && end - start < 18 && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        if (end == start) {
            return 0;
        }
        long number = Long.parseLong(text.substring(start, end));
        return text.startsWith("-") ? -number : number;
    }
}
