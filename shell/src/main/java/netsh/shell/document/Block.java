package netsh.shell.document;

import java.util.List;
import java.util.Set;

/**
 * A part of a document that shows a console.
 *
 * @param line where it begins, from 1
 * @param section how many headings stand before it
 * @param marks what its author says of it
 * @param entries its commands
 */
record Block(int line, int section, Set<Mark> marks, List<Entry> entries) {
    Block {
        entries = List.copyOf(entries);
    }
}
