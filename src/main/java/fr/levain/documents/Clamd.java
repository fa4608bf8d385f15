package fr.levain.documents;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** ClamAV's daemon, over TCP, with its INSTREAM command: the content travels in counted chunks. */
class Clamd implements Antivirus {
    private static final Logger log = LoggerFactory.getLogger(Clamd.class);

    private final String host;
    private final int port;
    private final Duration patience;

    Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    /** @param address {@code host:port} */
    static Clamd at(String address) {
        var colon = address.lastIndexOf(':');
        if (colon < 1) throw new IllegalArgumentException("levain.clamd doit être de la forme hôte:port.");
        return new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)), Duration.ofSeconds(30));
    }

    @Override
    public Scan scan(Content content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) Math.min(patience.toMillis(), 5_000));
            socket.setSoTimeout((int) patience.toMillis());
            send(content, socket);
            return verdict(new String(socket.getInputStream().readNBytes(4096), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            log.warn("The antivirus did not answer ({}): the file waits for the next scan.", e.getMessage());
            return Scan.PENDING;
        }
    }

    private void send(Content content, Socket socket) throws IOException {
        try (var in = content.open()) {
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var chunk = new byte[32 * 1024];
            for (int read; (read = in.readNBytes(chunk, 0, chunk.length)) > 0; ) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
        }
    }

    private static Scan verdict(String answer) {
        var words = answer.replace("\0", "").strip();
        if (words.endsWith("OK")) return Scan.CLEAN;
        if (words.endsWith("FOUND")) return Scan.INFECTED;
        log.warn("The antivirus answered « {} »: the file waits for the next scan.", words);
        return Scan.PENDING;
    }
}
