package netsh.shell.document;

import java.util.Locale;

/** What can be wrong with a document, the most important first. */
enum FindingKind {
    UNKNOWN_WORD("mistyped", Group.COMMANDS),
    WRONG_ORDER("wrong order", Group.COMMANDS),
    MISSING_STEP("missing step", Group.COMMANDS),
    FAILS("fails", Group.COMMANDS),
    MISTAKE_IN_FILE("mistake in a file", Group.HIDDEN),
    SHARED_ADDRESS("shared address", Group.HIDDEN),
    LOOP("loop", Group.HIDDEN),
    OTHER_STATUS("other status", Group.OUTPUT),
    OTHER_LINES("other lines", Group.OUTPUT),
    UNFIT_ADDRESS("addresses that do not fit together", Group.VALUES),
    OTHER_VALUE("other value", Group.VALUES),
    REPEATED_VALUE("other value, in several places", Group.VALUES);

    /** Findings that a report has under one heading, the most important first. */
    enum Group {
        COMMANDS("Commands that do not work as they stand"),
        HIDDEN("Mistakes that nobody sees at the console"),
        OUTPUT("Output with other lines than the machine's"),
        VALUES("Output with other values than the machine's");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        /** Whether only a person can put it right, and not the machine by its output. */
        boolean isTheAuthors() {
            return this == COMMANDS || this == HIDDEN;
        }

        String title() {
            return title;
        }
    }

    private final String words;
    private final Group group;

    FindingKind(String words, Group group) {
        this.words = words;
        this.group = group;
    }

    String words() {
        return words;
    }

    Group group() {
        return group;
    }

    /** How it is called in JSON. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
