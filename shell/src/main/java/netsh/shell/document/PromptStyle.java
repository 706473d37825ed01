package netsh.shell.document;

import java.util.List;
import java.util.Optional;

/** Which prompts the lines of one console have: a line that looks like root's prompt may be a comment beside others. */
enum PromptStyle {
    /** Only prompts that nothing else looks like: {@code netsh> }, {@code user@host:~# }, {@code [root@host ~]# }. */
    CLEAR,
    /** Also {@code $ }, and {@code # } where a command that the lab knows stands behind it. */
    DOLLAR,
    /** Also {@code # }, and whatever stands behind it is a command, if it is not a sentence. */
    HASH;

    /**
     * The style of some lines.
     *
     * <p>One line with {@code # } and a command that the lab knows makes a console of them, in which others are mistyped.
     *
     * @param hashIsComment whether they are a script in a language in which {@code # } begins a comment
     */
    static PromptStyle of(List<String> lines, boolean hashIsComment, Vocabulary vocabulary) {
        if (lines.stream().anyMatch(line -> Prompt.clear(line).isPresent())) {
            return CLEAR;
        }
        boolean hash = lines.stream().anyMatch(line -> Prompt.hash(line, vocabulary, true).isPresent());
        return hashIsComment || !hash ? DOLLAR : HASH;
    }

    /**
     * The prompt that a line begins with, if any.
     *
     * @param inFile whether the line stands where a file's contents are shown, which have comments of their own
     */
    Optional<Prompt> promptOf(String line, Vocabulary vocabulary, boolean inFile) {
        Optional<Prompt> prompt = Prompt.clear(line).or(() -> Prompt.named(line, vocabulary));
        if (this == CLEAR) {
            return prompt;
        }
        return prompt.or(() -> Prompt.dollar(line))
                .or(() -> Prompt.hash(line, vocabulary, inFile || this == DOLLAR));
    }
}
