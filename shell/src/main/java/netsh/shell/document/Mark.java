package netsh.shell.document;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an author can say of a block: {@code ```console {fresh}} or, on a line before it, {@code <!-- netsh: fresh -->}. */
enum Mark {
    /** The block begins in a fresh lab. */
    FRESH,
    /** The block goes on in the lab before it, whatever it looks like. */
    CONTINUE,
    /** The block is not for this machine. */
    SKIP,
    /** What the block shows is compared to the letter, and a command without output prints none. */
    EXACT;

    private static final Pattern COMMENT = Pattern.compile("\\s*(?:<!--|//)\\s*netsh:\\s*(.*?)\\s*(?:-->)?\\s*");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{([^}]*)\\}");
    private static final Pattern WORD = Pattern.compile("\\.?[a-z]+");

    /** The marks that a line of its own makes, if it is such a line. */
    static Optional<Set<Mark>> inComment(DocumentText document, int index) throws DocumentException {
        Matcher comment = COMMENT.matcher(document.at(index));
        return comment.matches()
                ? Optional.of(words(document.name(), index, comment.group(1)))
                : Optional.empty();
    }

    /** The marks in the info string of a fence; attributes that are not plain words belong to other programs. */
    static Set<Mark> inInfoString(DocumentText document, int index, String info) throws DocumentException {
        Matcher attributes = ATTRIBUTES.matcher(info);
        return attributes.find() ? words(document.name(), index, attributes.group(1)) : EnumSet.noneOf(Mark.class);
    }

    private static Set<Mark> words(String document, int index, String text) throws DocumentException {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (String word : text.strip().split("[\\s,]+")) {
            if (WORD.matcher(word).matches()) {
                marks.add(Arrays.stream(values())
                        .filter(mark -> mark.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new DocumentException(document, index + 1,
                                "the mark '" + word + "' is unknown; known are " + known())));
            }
        }
        return marks;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String known() {
        return Arrays.stream(values()).map(Mark::word).collect(Collectors.joining(", "));
    }
}
