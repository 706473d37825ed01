package netsh.commands.process;

import java.util.Arrays;

/** The numbered open files of a process; 0, 1 and 2 are standard input, output and error. */
public final class FileDescriptors {
    /** The highest number a descriptor may have. */
    public static final int HIGHEST = 255;

    private OpenFile[] files = new OpenFile[3];

    /** A table with no open file. */
    public FileDescriptors() {
    }

    private FileDescriptors(OpenFile[] files) {
        this.files = files;
    }

    /** The file behind a number, null where the number is not open. */
    public OpenFile at(int number) {
        return number < files.length ? files[number] : null;
    }

    /** Lets {@code number} refer to {@code file}, closing what it referred to; null closes it only. */
    public void set(int number, OpenFile file) {
        if (number >= files.length) {
            files = Arrays.copyOf(files, number + 1);
        }
        OpenFile before = files[number];
        files[number] = file == null ? null : file.retain();
        if (before != null) {
            before.release();
        }
    }

    /** Lets the lowest free number refer to {@code file}; answers that number. */
    public int open(OpenFile file) {
        int number = 0;
        while (at(number) != null) {
            number++;
        }
        set(number, file);
        return number;
    }

    /** Closes the first number that refers to {@code file}. */
    public void close(OpenFile file) {
        for (int number = 0; number < files.length; number++) {
            if (files[number] == file) {
                set(number, null);
                return;
            }
        }
    }

    /** The same open files under the same numbers, as a forked child has them. */
    public FileDescriptors copy() {
        for (OpenFile file : files) {
            if (file != null) {
                file.retain();
            }
        }
        return new FileDescriptors(files.clone());
    }

    /** Closes everything. */
    public void closeAll() {
        for (int number = 0; number < files.length; number++) {
            OpenFile file = files[number];
            files[number] = null;
            if (file != null) {
                file.release();
            }
        }
    }
}
