package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.file.FileStatus;
import netsh.commands.file.OpenMode;
import netsh.commands.process.FileDescriptors;
import netsh.commands.process.MemoryFile;
import netsh.commands.process.OpenFile;
import netsh.commands.shell.syntax.Redirection;
import netsh.commands.shell.syntax.Word;
import netsh.network.error.NetException;

/** Carries out redirections on a process's descriptors, and takes them back where a builtin or group had them. */
final class Redirector {
    private final Interpreter shell;

    Redirector(Interpreter shell) {
        this.shell = shell;
    }

    /** Descriptors as they were before. */
    static final class Saved {
        private final List<Integer> numbers = new ArrayList<>(2);
        private final List<OpenFile> files = new ArrayList<>(2);

        private void remember(FileDescriptors descriptors, int number) {
            OpenFile file = descriptors.at(number);
            numbers.add(number);
            files.add(file == null ? null : file.retain());
        }

        void restore(FileDescriptors descriptors) {
            for (int i = numbers.size() - 1; i >= 0; i--) {
                descriptors.set(numbers.get(i), files.get(i));
                if (files.get(i) != null) {
                    files.get(i).release();
                }
            }
        }

        /** Keeps the new descriptors for good ({@code exec}). */
        void forget() {
            files.stream().filter(file -> file != null).forEach(OpenFile::release);
        }
    }

    /**
     * Carries out redirections in order.
     *
     * @param saved remembers what is replaced; null where nothing need be restored
     * @throws ExpansionException with the message, where one fails; those before it stay done
     */
    void apply(List<Redirection> redirections, FileDescriptors descriptors, Saved saved) throws ExpansionException {
        for (Redirection redirection : redirections) {
            apply(redirection, descriptors, saved);
        }
    }

    private void apply(Redirection redirection, FileDescriptors descriptors, Saved saved) throws ExpansionException {
        int number = redirection.descriptor();
        switch (redirection.kind()) {
            case READ -> put(descriptors, saved, number, 0, open(redirection.target(), OpenMode.READ));
            case READ_WRITE -> put(descriptors, saved, number, 0, open(redirection.target(), OpenMode.READ_WRITE));
            case WRITE -> put(descriptors, saved, number, 1, openNew(redirection.target()));
            case CLOBBER -> put(descriptors, saved, number, 1, open(redirection.target(), OpenMode.WRITE));
            case APPEND -> put(descriptors, saved, number, 1, open(redirection.target(), OpenMode.APPEND));
            case HERE_DOCUMENT -> put(descriptors, saved, number, 0,
                    new MemoryFile(shell.expander().text(redirection.target())));
            case HERE_STRING -> put(descriptors, saved, number, 0,
                    new MemoryFile(shell.expander().text(redirection.target()) + '\n'));
            case WRITE_BOTH -> both(descriptors, saved, open(redirection.target(), OpenMode.WRITE));
            case APPEND_BOTH -> both(descriptors, saved, open(redirection.target(), OpenMode.APPEND));
            case DUPLICATE_INPUT -> duplicate(redirection, descriptors, saved, 0);
            case DUPLICATE_OUTPUT -> duplicate(redirection, descriptors, saved, 1);
        }
    }

    private void both(FileDescriptors descriptors, Saved saved, OpenFile file) throws ExpansionException {
        put(descriptors, saved, 1, 1, file);
        put(descriptors, saved, 2, 2, file);
    }

    private void put(FileDescriptors descriptors, Saved saved, int wanted, int otherwise, OpenFile file)
            throws ExpansionException {
        int number = wanted < 0 ? otherwise : wanted;
        if (number > FileDescriptors.HIGHEST) {
            throw new ExpansionException(number + ": Bad file descriptor", false);
        }
        if (saved != null) {
            saved.remember(descriptors, number);
        }
        descriptors.set(number, file);
    }

    private OpenFile openNew(Word target) throws ExpansionException {
        if (shell.options().noClobber) {
            String path = path(target);
            if (shell.files().status(path).filter(FileStatus::isRegular).isPresent()) {
                throw new ExpansionException(path + ": cannot overwrite existing file", false);
            }
        }
        return open(target, OpenMode.WRITE);
    }

    private OpenFile open(Word target, OpenMode mode) throws ExpansionException {
        String path = path(target);
        try {
            return shell.files().open(path, mode);
        } catch (NetException e) {
            throw new ExpansionException(shell.dialect().isAlmquist()
                    ? AlmquistSentences.notOpened(shell.dialect(), path, mode, e.errno()) : path + ": " + e.errno().text(), false);
        }
    }

    private String path(Word target) throws ExpansionException {
        if (target.constant() != null) {
            return target.constant();
        }
        List<String> fields = shell.expander().fields(List.of(target));
        if (fields.size() != 1) {
            throw new ExpansionException(WordText.of(target) + ": ambiguous redirect", false);
        }
        return fields.get(0);
    }

    private void duplicate(Redirection redirection, FileDescriptors descriptors, Saved saved, int otherwise)
            throws ExpansionException {
        String target = path(redirection.target());
        if (target.equals("-")) {
            put(descriptors, saved, redirection.descriptor(), otherwise, null);
            return;
        }
        boolean moves = target.endsWith("-");
        String digits = moves ? target.substring(0, target.length() - 1) : target;
        if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(Character::isDigit)) {
            if (otherwise == 1 && redirection.descriptor() < 0) {
                both(descriptors, saved, open(redirection.target(), OpenMode.WRITE));
                return;
            }
            throw new ExpansionException(WordText.of(redirection.target()) + ": ambiguous redirect", false);
        }
        OpenFile file = descriptors.at(Integer.parseInt(digits));
        if (file == null) {
            throw new ExpansionException(target + ": Bad file descriptor", false);
        }
        put(descriptors, saved, redirection.descriptor(), otherwise, file);
        if (moves) {
            put(descriptors, saved, Integer.parseInt(digits), 0, null);
        }
    }
}
