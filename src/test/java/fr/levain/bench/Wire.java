package fr.levain.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One kept connection that speaks just enough HTTP/1.1, with its cookies. It shares the processors of what it measures, so
 * it does as little as it can.
 */
final class Wire implements AutoCloseable {
    /** @param bytes of the body, as they came */
    record Answer(int status, String body, Map<String, String> headers, int bytes) {}

    /** The server closes a connection left alone for longer, in nanoseconds. */
    private static final long IDLE = 5_000_000_000L;

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private OutputStream out = OutputStream.nullOutputStream();
    private long usedAt;

    Wire(int port) {
        this.port = port;
    }

    private void open() throws IOException {
        if (socket.isConnected() && !socket.isClosed() && System.nanoTime() - usedAt < IDLE) return;
        socket.close();
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = new BufferedOutputStream(socket.getOutputStream());
    }

    /** The same person, on a connection of its own. */
    Wire another() {
        var other = new Wire(port);
        other.cookies.putAll(cookies);
        return other;
    }

    /** @param headers each on its line, ended */
    Answer call(String method, String path, String headers, byte[] body) throws IOException {
        return send(method + " " + path, headers + "Content-Length: " + body.length + "\r\n", body);
    }

    Answer get(String path) throws IOException {
        return send("GET " + path, "", "");
    }

    Answer post(String path, String form) throws IOException {
        return send("POST " + path, "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.getBytes(StandardCharsets.UTF_8).length + "\r\n", form);
    }

    /** The post a page sends by itself while someone types. */
    Answer autosave(String path, String form) throws IOException {
        return send("POST " + path, "X-Requested-With: autosave\r\nAccept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.getBytes(StandardCharsets.UTF_8).length + "\r\n", form);
    }

    private Answer send(String what, String headers, String body) throws IOException {
        return send(what, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(String what, String headers, byte[] body) throws IOException {
        var request = new StringBuilder(what).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n").append(headers);
        if (!cookies.isEmpty()) request.append("Cookie: ");
        cookies.forEach((name, value) -> request.append(name).append('=').append(value).append("; "));
        if (!cookies.isEmpty()) request.append("\r\n");
        open();
        out.write(request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.flush();
        return answer();
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new HashMap<String, String>();
        for (String line; !(line = line()).isEmpty(); ) {
            var name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            var value = line.substring(line.indexOf(':') + 1).strip();
            if (name.equals("set-cookie")) keep(value.split(";")[0]);
            else headers.put(name, value);
        }
        var body = status == 204 ? new byte[0] : body(headers);
        var answer = new Answer(status, new String(body, StandardCharsets.UTF_8), headers, body.length);
        usedAt = System.nanoTime();
        if ("close".equals(headers.get("connection"))) socket.close();
        return answer;
    }

    private void keep(String cookie) {
        var equals = cookie.indexOf('=');
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding")))
            return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        var whole = new ByteArrayOutputStream();
        for (int size; (size = Integer.parseInt(line(), 16)) > 0; line()) whole.write(in.readNBytes(size));
        line();
        return whole.toByteArray();
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(80);
        for (int read; (read = in.read()) != '\n'; ) {
            if (read < 0) throw new EOFException();
            if (read != '\r') line.write(read);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
