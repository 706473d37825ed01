package netsh.commands.internet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.tcp.TcpSocket;

/** The server outside: it answers requests for the kept pages, over HTTP and over what stands for HTTPS. */
public final class InternetServer {
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int BACKLOG = 128;
    private static final int MOST = 65_536;

    private InternetServer() {}

    /** Lets the server listen in a namespace that has its address. */
    public static void start(NetworkNamespace outside) throws NetException {
        listen(outside, HTTP_PORT);
        listen(outside, HTTPS_PORT);
    }

    private static void listen(NetworkNamespace outside, int port) throws NetException {
        TcpSocket socket = new TcpSocket(outside, Ipv4Address.ANY);
        socket.bind(KeptPages.ADDRESS, port);
        socket.listen(BACKLOG);
        socket.onChange(() -> {
            for (Optional<TcpSocket> accepted = socket.accept(); accepted.isPresent(); accepted = socket.accept()) {
                Client client = new Client(accepted.get(), port == HTTPS_PORT);
                accepted.get().onChange(client::changed);
                client.changed();
            }
        });
    }

    /** One connection; it acts whenever something comes. */
    private static final class Client {
        private final TcpSocket socket;
        private final boolean isTls;
        private byte[] received = new byte[0];
        private String request = "";
        private boolean isDone;

        Client(TcpSocket socket, boolean isTls) {
            this.socket = socket;
            this.isTls = isTls;
        }

        void changed() {
            try {
                if (isDone || socket.isAtEnd()) {
                    isDone = true;
                    socket.close();
                    return;
                }
                Bytes data = socket.receive(MOST);
                if (data.length() > 0) {
                    int before = received.length;
                    received = Arrays.copyOf(received, before + data.length());
                    data.copyTo(received, before);
                    read();
                }
            } catch (NetException broken) {
                isDone = true;
                socket.close();
            }
        }

        private void read() throws NetException {
            if (!isTls) {
                request += new String(received, StandardCharsets.ISO_8859_1);
                received = new byte[0];
            } else if (!TlsRecords.isRecord(received)) {
                finish();
                return;
            }
            for (Optional<TlsRecords.TlsRecord> next = nextRecord(); next.isPresent(); next = nextRecord()) {
                received = Arrays.copyOfRange(received, next.get().length(), received.length);
                if (next.get().isHandshake()) {
                    socket.send(Bytes.of(TlsRecords.hello("")));
                } else {
                    request += new String(next.get().content(), StandardCharsets.ISO_8859_1);
                }
            }
            if (request.contains("\r\n\r\n")) {
                answer();
            }
        }

        private Optional<TlsRecords.TlsRecord> nextRecord() {
            return isTls ? TlsRecords.first(received) : Optional.empty();
        }

        private void answer() throws NetException {
            String[] words = request.split("[ \r\n]", 3);
            String host = "";
            for (String line : request.split("\r\n")) {
                if (line.toLowerCase(Locale.ROOT).startsWith("host:")) {
                    host = line.substring("host:".length()).strip();
                }
            }
            Optional<String> page = KeptPages.page(host, words.length > 1 ? words[1] : "");
            String content = page.orElse("404 Not Found\n");
            boolean hasContent = !words[0].equals("HEAD");
            String text = "HTTP/1.1 " + (page.isPresent() ? "200 OK" : "404 Not Found") + "\r\n"
                    + "Content-Type: text/plain\r\nContent-Length: " + content.length() + "\r\nConnection: close\r\n\r\n"
                    + (hasContent ? content : "");
            byte[] octets = text.getBytes(StandardCharsets.UTF_8);
            socket.send(Bytes.of(isTls ? TlsRecords.data(octets, 0, octets.length) : octets));
            finish();
        }

        private void finish() {
            isDone = true;
            socket.shutDownOutput();
        }
    }
}
