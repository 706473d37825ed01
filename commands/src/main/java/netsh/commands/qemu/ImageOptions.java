package netsh.commands.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments of a qemu-img command. */
final class ImageOptions {
    private final List<String> words = new ArrayList<>();
    private Optional<String> format = Optional.empty();
    private Optional<String> backingFile = Optional.empty();
    private Optional<String> backingFormat = Optional.empty();
    private Optional<String> refusal = Optional.empty();

    ImageOptions(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (!word.startsWith("-") || word.length() < 2) {
                words.add(word);
                continue;
            }
            if (!List.of("-f", "-b", "-F").contains(word)) {
                refusal = Optional.of("this lab's qemu-img does not know the option " + word);
                return;
            }
            if (++i == arguments.size()) {
                refusal = Optional.of("option requires an argument -- '" + word.substring(1) + "'");
                return;
            }
            Optional<String> value = Optional.of(arguments.get(i));
            switch (word) {
                case "-f" -> format = value;
                case "-b" -> backingFile = value;
                default -> backingFormat = value;
            }
        }
    }

    List<String> words() {
        return words;
    }

    Optional<String> format() {
        return format;
    }

    Optional<String> backingFile() {
        return backingFile;
    }

    Optional<String> backingFormat() {
        return backingFormat;
    }

    /** What is wrong with the arguments. */
    Optional<String> refusal() {
        return refusal;
    }
}
