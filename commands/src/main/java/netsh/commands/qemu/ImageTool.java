package netsh.commands.qemu;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.commands.completion.Subcommands;
import netsh.commands.completion.Synopsis;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** {@code qemu-img}: makes disk images and says what they are. */
final class ImageTool implements Tool {
    private static final String TRY_HELP = "\nTry 'qemu-img --help' for more information";
    private static final String HELP = """
            usage: qemu-img create [-f FORMAT] [-b BACKING_FILE -F BACKING_FORMAT] FILENAME [SIZE]
                   qemu-img info [-f FORMAT] FILENAME
            Formats: qcow2 raw""";
    private static final Set<String> FORMATS = Set.of("qcow2", "raw");
    private static final int KEPT_OCTETS = 4096;
    private static final long MOST_RAW_OCTETS = 64L << 20;

    @Override
    public String name() {
        return "qemu-img";
    }

    @Override
    public String summary() {
        return "Makes disk images and says what they are.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(new Subcommands()
                .with("create", "makes an image", Synopsis.of("FILE [SIZE]", """
                        -f FORMAT  qcow2 or raw
                        -b FILE    the image that it stands on
                        -F FORMAT  the format of that image
                        """))
                .with("info", "says what an image is", Synopsis.of("FILE", "-f FORMAT  qcow2 or raw")));
    }

    @Override
    public int run(ToolContext context) {
        List<String> arguments = context.arguments();
        if (arguments.isEmpty()) {
            return context.fail(1, "Not enough arguments" + TRY_HELP);
        }
        List<String> rest = arguments.subList(1, arguments.size());
        switch (arguments.get(0)) {
            case "create":
                return create(context, new ImageOptions(rest));
            case "info":
                return info(context, new ImageOptions(rest));
            case "--help", "-h":
                context.out().println(HELP);
                return 0;
            case "--version", "-V":
                context.out().println("qemu-img version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3)\n"
                        + "Copyright (c) 2003-2022 Fabrice Bellard and the QEMU Project developers");
                return 0;
            case "convert", "resize", "snapshot", "check", "commit", "rebase", "map", "compare", "dd", "amend", "bench",
                    "bitmap", "measure":
                return context.fail(1, "this lab's qemu-img has create and info, not " + arguments.get(0));
            default:
                return context.fail(1, "Command not found: " + arguments.get(0) + TRY_HELP);
        }
    }

    private static int create(ToolContext context, ImageOptions options) {
        if (options.refusal().isPresent()) {
            return context.fail(1, options.refusal().get());
        }
        if (options.words().isEmpty()) {
            return context.fail(1, "Expecting image file name" + TRY_HELP);
        }
        String file = options.words().get(0);
        String format = options.format().orElse("raw");
        if (!FORMATS.contains(format)) {
            return context.fail(1, file + ": Unknown file format '" + format + "'");
        }
        try {
            return create(context, options, file, format);
        } catch (QemuException refused) {
            return context.fail(1, refused.getMessage());
        } catch (NetException refused) {
            return context.fail(1, file + ": Could not create '" + file + "': " + refused.errno().text());
        }
    }

    private static int create(ToolContext context, ImageOptions options, String file, String format)
            throws QemuException, NetException {
        long size = size(context, options, file);
        if (format.equals("raw")) {
            context.out().println("Formatting '" + file + "', fmt=raw size=" + size);
            if (size > MOST_RAW_OCTETS) {
                throw new QemuException(file + ": this lab keeps raw images of up to 64 MiB; use -f qcow2");
            }
            context.files().writeText(file, "\0".repeat((int) size));
            return 0;
        }
        String backing = options.backingFile()
                .map(name -> " backing_file=" + name + " backing_fmt=" + options.backingFormat().orElse(""))
                .orElse("");
        context.out().println("Formatting '" + file + "', fmt=qcow2 cluster_size=65536 extended_l2=off "
                + "compression_type=zlib size=" + size + backing + " lazy_refcounts=off refcount_bits=16");
        ImageFiles.write(context, file, DiskImage.emptyQcow2(size, options.backingFile()));
        return 0;
    }

    private static long size(ToolContext context, ImageOptions options, String file) throws QemuException {
        if (options.words().size() > 1) {
            Optional<Long> size = Sizes.octets(options.words().get(1), 'B');
            return size.orElseThrow(() -> new QemuException("Invalid image size specified. You may use k, M, G, T, P or E "
                    + "suffixes for\nqemu-img: kilobytes, megabytes, gigabytes, terabytes, petabytes and exabytes."));
        }
        if (options.backingFile().isEmpty()) {
            throw new QemuException(file + ": Image creation needs a size parameter");
        }
        String backing = options.backingFile().get();
        DiskImage image;
        try {
            image = ImageFiles.read(context, backing);
        } catch (NetException refused) {
            throw new QemuException(file + ": Could not open '" + backing + "': " + refused.errno().text()
                    + "\nCould not open backing image.");
        }
        if (options.backingFormat().isEmpty()) {
            throw new QemuException(file + ": Backing file specified without backing format\nDetected format of "
                    + image.format() + ".");
        }
        return image.virtualSize();
    }

    private static int info(ToolContext context, ImageOptions options) {
        if (options.refusal().isPresent()) {
            return context.fail(1, options.refusal().get());
        }
        if (options.words().size() != 1) {
            return context.fail(1, "Expecting one image file name" + TRY_HELP);
        }
        String file = options.words().get(0);
        try {
            DiskImage image = ImageFiles.read(context, file);
            if (options.format().filter(format -> format.equals("qcow2") && !image.format().equals("qcow2")).isPresent()) {
                return context.fail(1, "Could not open '" + file + "': Image is not in qcow2 format");
            }
            print(context, file, image);
            return 0;
        } catch (NetException refused) {
            return context.fail(1, "Could not open '" + file + "': Could not open '" + file + "': "
                    + refused.errno().text());
        }
    }

    private static void print(ToolContext context, String file, DiskImage image) {
        long stored = context.files().status(file).map(status -> status.size()).orElse(0L);
        context.out().println("image: " + file);
        context.out().println("file format: " + image.format());
        context.out().println("virtual size: " + Sizes.inWords(image.virtualSize())
                + " (" + image.virtualSize() + " bytes)");
        context.out().println("disk size: " + Sizes.inWords((stored + KEPT_OCTETS - 1) / KEPT_OCTETS * KEPT_OCTETS));
        if (!image.format().equals("qcow2")) {
            return;
        }
        context.out().println("cluster_size: " + image.clusterSize());
        image.backingFile().ifPresent(name -> context.out().println("backing file: " + name));
        context.out().println("Format specific information:");
        if (image.version() < 3) {
            context.out().println("    compat: 0.10\n    compression type: zlib\n    refcount bits: 16");
        } else {
            context.out().println("    compat: 1.1\n    compression type: zlib\n    lazy refcounts: false\n"
                    + "    refcount bits: 16\n    corrupt: false\n    extended l2: false");
        }
    }
}
