package netsh.shell.session;

import java.util.List;
import java.util.Random;

/** Cheap commands in a seeded order: some fail, some print, all change or show the state. */
final class RandomSteps {
    private static final List<String> FORMS = List.of(
            "ip link add d%d type dummy", "ip link del d%d", "ip link set d%d up", "ip addr add 10.0.%d.1/24 dev lo",
            "ip addr del 10.0.%d.1/24 dev lo", "ip netns add n%d", "ip netns del n%d", "ip route add 10.9.%d.0/24 dev d1",
            "echo %d >> notes", "cat notes", "ip -br link", "ip -n n%d link set lo up", "false", "x=%d; echo $x");

    private final Random random;

    RandomSteps(long seed) {
        random = new Random(seed);
    }

    String next() {
        return FORMS.get(random.nextInt(FORMS.size())).replace("%d", Integer.toString(random.nextInt(4)));
    }
}
