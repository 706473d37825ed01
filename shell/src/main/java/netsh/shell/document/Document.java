package netsh.shell.document;

import java.util.List;

/**
 * A document.
 *
 * @param text its lines
 * @param blocks the parts that show a console, in order
 * @param remarks what else is odd in it, each with its place
 */
record Document(DocumentText text, List<Block> blocks, List<String> remarks) {
    Document {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    String name() {
        return text.name();
    }
}
