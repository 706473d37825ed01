package netsh.shell.document;

import java.util.List;

/**
 * A document.
 *
 * @param text its lines
 * @param blocks the parts that show a console, in order
 */
record Document(DocumentText text, List<Block> blocks) {
    Document {
        blocks = List.copyOf(blocks);
    }

    String name() {
        return text.name();
    }
}
