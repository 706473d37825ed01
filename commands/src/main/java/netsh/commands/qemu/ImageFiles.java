package netsh.commands.qemu;

import netsh.commands.file.OpenMode;
import netsh.commands.process.OpenFile;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** Reads and writes the files that disk images are. */
final class ImageFiles {
    private ImageFiles() {}

    static DiskImage read(ToolContext context, String file) throws NetException {
        byte[] octets = context.files().readBytes(file);
        return DiskImage.probe(octets, octets.length);
    }

    static void write(ToolContext context, String file, byte[] octets) throws NetException {
        OpenFile open = context.files().open(file, OpenMode.WRITE).retain();
        try {
            open.write(context.process(), octets, 0, octets.length);
        } finally {
            open.release();
        }
    }
}
