package netsh.shell.export;

import netsh.shell.session.Place;

/** What the prompt shows. */
final class Prompts {
    /** In front of the further lines of a command. */
    static final String CONTINUATION = "> ";

    private Prompts() {}

    static String at(Place place) {
        return place.isHost() ? "netsh> " : place.name() + "# ";
    }
}
