package fr.levain.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks clamd's INSTREAM, and knows one signature: that of EICAR's harmless test file. */
final class Scanner implements AutoCloseable {
    /** In two halves, so that no antivirus stops at this source. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket socket;

    Scanner(int port) throws IOException {
        socket = new ServerSocket(port, 16, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try {
                    var client = socket.accept();
                    Thread.ofVirtual().start(() -> answer(client));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    int port() {
        return socket.getLocalPort();
    }

    private static void answer(Socket client) {
        try (client) {
            var in = new DataInputStream(client.getInputStream());
            in.readNBytes("zINSTREAM\0".length());
            var content = new ByteArrayOutputStream();
            for (int size; (size = in.readInt()) > 0; ) content.write(in.readNBytes(size));
            var found = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
            client.getOutputStream().write((found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException lost) {
            // the client is told by the cut
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
