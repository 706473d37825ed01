package netsh.shell.command.help;

import java.util.List;

/**
 * A short manual page, in our own words.
 *
 * @param name its name, as man takes it
 * @param title its name and what it is about, in one line
 * @param synopsis how the command is typed
 * @param example lines to type in a fresh lab
 * @param text the whole page, as it is shown
 */
record ManualPage(String name, String title, List<String> synopsis, List<String> example, String text) {
    /** The page of a text; a section that is missing is a mistake in the text. */
    static ManualPage of(String name, String text) {
        var sections = Sections.of(text);
        for (String heading : List.of("NAME", "SYNOPSIS", "DESCRIPTION", "EXAMPLE")) {
            if (sections.getOrDefault(heading, List.of()).isEmpty()) {
                throw new IllegalStateException("the page " + name + " has no section " + heading);
            }
        }
        return new ManualPage(
                name, sections.get("NAME").get(0), sections.get("SYNOPSIS"), sections.get("EXAMPLE"), text);
    }

    /** What it is about, without its name. */
    String summary() {
        return title.substring(title.indexOf(" - ") + " - ".length());
    }
}
