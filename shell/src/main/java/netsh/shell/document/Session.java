package netsh.shell.document;

import java.util.List;

/**
 * Blocks of a document that go on in one lab.
 *
 * @param blocks the blocks
 * @param reason why a fresh lab begins here, empty at the document's beginning
 */
record Session(List<Block> blocks, String reason) {
    Session {
        blocks = List.copyOf(blocks);
    }

    int line() {
        return blocks.get(0).line();
    }

    Block blockOf(Entry entry) {
        return blocks.stream()
                .filter(block -> block.entries().contains(entry))
                .findFirst()
                .orElseThrow();
    }

    List<Step> steps() {
        return blocks.stream().flatMap(block -> block.entries().stream()).map(Step::of).toList();
    }
}
