package netsh.shell.doctor;

/** How near two names are to each other. */
final class Spelling {
    private Spelling() {}

    /** Whether one letter was changed, left out, added, or exchanged with its neighbour. */
    static boolean differByOne(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int begin = 0;
        while (begin < one.length() && begin < other.length() && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        String restOfOne = one.substring(begin);
        String restOfOther = other.substring(begin);
        if (restOfOne.length() != restOfOther.length()) {
            return restOfOne.length() > restOfOther.length()
                    ? restOfOne.substring(1).equals(restOfOther)
                    : restOfOther.substring(1).equals(restOfOne);
        }
        boolean changed = restOfOne.substring(1).equals(restOfOther.substring(1));
        boolean exchanged = restOfOne.length() > 1
                && restOfOne.charAt(0) == restOfOther.charAt(1)
                && restOfOne.charAt(1) == restOfOther.charAt(0)
                && restOfOne.substring(2).equals(restOfOther.substring(2));
        return changed || exchanged;
    }
}
