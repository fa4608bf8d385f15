package fr.levain.documents;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.levain.kernel.Digest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A small S3: objects of one bucket, put, got, headed, listed, copied, deleted. It recomputes the signature of each request
 * (AWS Signature Version 4) and the digest of each body, and refuses what does not match. It can be told to fail.
 */
final class FakeS3 implements AutoCloseable {
    static final String KEY = "levain";
    static final String SECRET = "a secret of some length";
    static final String BUCKET = "pieces";

    record Stored(byte[] content, Instant at) {}

    final Map<String, Stored> objects = new ConcurrentHashMap<>();
    final List<String> asked = new ArrayList<>();
    /** Statuses to answer instead, first come first served; 0 is no answer at all. */
    final Deque<Integer> faults = new ArrayDeque<>();
    Instant now = Instant.parse("2026-11-23T09:00:00Z");

    private final HttpServer server;

    FakeS3() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    S3Settings settings(String secret) {
        return new S3Settings("http://127.0.0.1:" + server.getAddress().getPort(), BUCKET, "eu-west-3", KEY, secret);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        var fault = faults.poll();
        if (fault != null && fault == 0) return; // left without an answer
        if (fault != null) refuse(exchange, fault, fault == 503 ? "SlowDown" : "InternalError");
        else if (!isSigned(exchange, body)) refuse(exchange, 403, "SignatureDoesNotMatch");
        else serve(exchange, body);
    }

    private void serve(HttpExchange exchange, byte[] body) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var root = "/" + BUCKET;
        if (!path.startsWith(root)) {
            refuse(exchange, 404, "NoSuchBucket");
            return;
        }
        var key = path.length() > root.length() + 1 ? path.substring(root.length() + 1) : "";
        var known = objects.get(key);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> put(exchange, key, body);
            case "DELETE" -> {
                objects.remove(key);
                send(exchange, 204, new byte[0]);
            }
            case "GET" -> {
                if (key.isEmpty()) send(exchange, 200, listing());
                else if (known == null) refuse(exchange, 404, "NoSuchKey");
                else send(exchange, 200, known.content(), known.at());
            }
            case "HEAD" -> {
                if (known == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    exchange.getResponseHeaders().set("Content-Length", "" + known.content().length);
                    exchange.getResponseHeaders().set("Last-Modified", http(known.at()));
                    exchange.sendResponseHeaders(200, -1);
                }
                exchange.close();
            }
            default -> refuse(exchange, 405, "MethodNotAllowed");
        }
    }

    private void put(HttpExchange exchange, String key, byte[] body) throws IOException {
        var source = exchange.getRequestHeaders().getFirst("x-amz-copy-source");
        if (source == null) {
            objects.put(key, new Stored(body, now));
            send(exchange, 200, new byte[0]);
            return;
        }
        var from = java.net.URLDecoder.decode(source, StandardCharsets.UTF_8).replaceFirst("^/?" + BUCKET + "/", "");
        objects.put(key, new Stored(objects.get(from).content(), now));
        send(exchange, 200, ("<CopyObjectResult><LastModified>" + now + "</LastModified><ETag>\"x\"</ETag></CopyObjectResult>").getBytes());
    }

    private byte[] listing() {
        var contents = new TreeMap<>(objects).entrySet().stream()
                .map(each -> "<Contents><Key>%s</Key><LastModified>%s</LastModified><Size>%d</Size></Contents>"
                        .formatted(each.getKey(), each.getValue().at(), each.getValue().content().length))
                .collect(Collectors.joining());
        return ("<?xml version=\"1.0\"?><ListBucketResult><Name>%s</Name><IsTruncated>false</IsTruncated>%s</ListBucketResult>"
                .formatted(BUCKET, contents)).getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, byte[] body, Instant... at) throws IOException {
        if (at.length > 0) exchange.getResponseHeaders().set("Last-Modified", http(at[0]));
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        send(exchange, status, "<Error><Code>%s</Code><Message>%s</Message></Error>".formatted(code, code).getBytes());
    }

    private static String http(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    /** After « Signature Version 4 »: the request as both sides write it, signed with a key made of the secret and the day. */
    private static boolean isSigned(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        var authorization = String.valueOf(headers.getFirst("Authorization"));
        var parts = Arrays.stream(authorization.replaceFirst("^AWS4-HMAC-SHA256 ", "").split(",\\s*"))
                .map(part -> part.split("=", 2)).filter(part -> part.length == 2).collect(Collectors.toMap(part -> part[0].strip(), part -> part[1]));
        if (!parts.keySet().containsAll(List.of("Credential", "SignedHeaders", "Signature"))) return false;
        var scope = parts.get("Credential").split("/", 2);
        var content = String.valueOf(headers.getFirst("x-amz-content-sha256"));
        if (!scope[0].equals(KEY) || !content.equals("UNSIGNED-PAYLOAD") && !content.equals(Digest.of(body))) return false;
        var signed = parts.get("SignedHeaders");
        var query = String.valueOf(exchange.getRequestURI().getRawQuery());
        var canonical = String.join("\n",
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query.equals("null") ? "" : Arrays.stream(query.split("&")).map(each -> each.contains("=") ? each : each + "=").sorted().collect(Collectors.joining("&")),
                Arrays.stream(signed.split(";")).map(name -> name + ":" + String.join(",", headers.getOrDefault(name, headers.get(title(name)))).strip() + "\n").collect(Collectors.joining()),
                signed,
                content);
        var words = scope[1].split("/");
        var toSign = String.join("\n", "AWS4-HMAC-SHA256", headers.getFirst("x-amz-date"), scope[1], Digest.of(canonical));
        var key = ("AWS4" + SECRET).getBytes(StandardCharsets.UTF_8);
        for (var word : words) key = hmac(key, word);
        return HexFormat.of().formatHex(hmac(key, toSign)).equals(parts.get("Signature"));
    }

    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).toLowerCase();
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
