package netsh.network.addr;

import java.util.Optional;

/** The text forms of IPv6 addresses: RFC 4291 for reading, RFC 5952 for printing. */
final class Ipv6Text {
    private static final int GROUPS = 8;

    private Ipv6Text() {}

    static Optional<Ipv6Address> parse(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            int[] groups = groups(text, GROUPS);
            return groups == null || groups.length != GROUPS ? Optional.empty() : Optional.of(join(groups));
        }
        int[] before = groups(text.substring(0, gap), GROUPS - 1);
        int[] after = groups(text.substring(gap + 2), GROUPS - 1);
        if (before == null || after == null || before.length + after.length > GROUPS - 1) {
            return Optional.empty();
        }
        int[] all = new int[GROUPS];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(after, 0, all, GROUPS - after.length, after.length);
        return Optional.of(join(all));
    }

    /** The groups of colon-separated text, of which the last may be a dotted IPv4 address; null where it is wrong. */
    private static int[] groups(String text, int most) {
        if (text.isEmpty()) {
            return new int[0];
        }
        String[] parts = text.split(":", -1);
        boolean dotted = parts[parts.length - 1].indexOf('.') >= 0;
        int count = parts.length + (dotted ? 1 : 0);
        if (count > most) {
            return null;
        }
        int[] groups = new int[count];
        for (int i = 0; i < parts.length; i++) {
            if (dotted && i == parts.length - 1) {
                Optional<Ipv4Address> tail = Ipv4Address.parse(parts[i]);
                if (tail.isEmpty()) {
                    return null;
                }
                groups[i] = tail.get().bits() >>> 16;
                groups[i + 1] = tail.get().bits() & 0xffff;
            } else {
                groups[i] = group(parts[i]);
                if (groups[i] < 0) {
                    return null;
                }
            }
        }
        return groups;
    }

    private static int group(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private static Ipv6Address join(int[] groups) {
        long high = 0;
        long low = 0;
        for (int i = 0; i < 4; i++) {
            high = high << 16 | groups[i];
            low = low << 16 | groups[i + 4];
        }
        return new Ipv6Address(high, low);
    }

    static String print(Ipv6Address address) {
        if (address.high() == 0 && address.low() >>> 32 == 0xffff) {
            return "::ffff:" + new Ipv4Address((int) address.low());
        }
        int longestStart = -1;
        int longest = 1;
        for (int start = 0; start < GROUPS; start++) {
            int end = start;
            while (end < GROUPS && address.group(end) == 0) {
                end++;
            }
            if (end - start > longest) {
                longest = end - start;
                longestStart = start;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == longestStart) {
                text.append("::");
                i += longest - 1;
                continue;
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
                text.append(':');
            }
            text.append(Integer.toHexString(address.group(i)));
        }
        return text.toString();
    }
}
