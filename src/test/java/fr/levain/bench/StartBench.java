package fr.levain.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * From the start of the process to the first page answered, against a bare application of the same framework; both plain,
 * then both with an ahead-of-time cache. Also the weight of the first page and the memory at rest.
 */
final class StartBench {
    private static final int RUNS = 3;
    private static final List<String> BARE = List.of(
            "spring-", "tomcat-embed", "jackson", "logback", "slf4j", "log4j", "jul-to", "snakeyaml", "jspecify",
            "micrometer", "jakarta.annotation", "commons-logging");
    private static final List<String> NOT_BARE = List.of("security", "session", "jdbc", "flyway", "mail", "modulith", "-tx-");

    private final Path work;
    private final Path extracted;
    private final String launcher = ProcessHandle.current().info().command().orElse("java");
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofMillis(500)).build();

    StartBench(Path work, Path extracted) {
        this.work = work;
        this.extracted = extracted;
    }

    void run(Report report) throws Exception {
        var levain = new Program("levain", List.of("-jar", extracted.resolve("levain.jar").toString()));
        var bare = new Program("bare", List.of("-cp", bareClassPath(), "fr.levain.bench.bare.BareApplication"));
        start(levain, List.of(), true).stop(); // the first start makes the database; it is not measured

        report.row("(a) start to first page, plain", seconds(levain, List.of()), seconds(bare, List.of()), "s", "≤ 2 ×");
        report.row("(a) start to first page, AOT cache", seconds(levain, trained(levain)), seconds(bare, trained(bare)), "s", "≤ 2 ×");

        var running = start(levain, List.of(), true);
        report.line("first page over the wire: %d kB (aim ≤ 100 kB)".formatted(weightOfFirstPage(running.port) / 1000));
        report.line("resident memory at rest: %d MB (aim ≤ 512 MB, PostgreSQL apart)".formatted(residentMegabytes(running.process)));
        running.stop();
    }

    private double seconds(Program program, List<String> options) throws Exception {
        var times = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var running = start(program, options, false);
            times.add(running.seconds);
            running.stop();
        }
        return times.stream().sorted().toList().get(RUNS / 2);
    }

    private List<String> trained(Program program) throws Exception {
        var cache = work.resolve(program.name + ".aot");
        start(program, List.of("-XX:AOTCacheOutput=" + cache), false).stop();
        if (!Files.exists(cache)) throw new IllegalStateException("no cache was written: " + cache);
        return List.of("-XX:AOTCache=" + cache);
    }

    private record Program(String name, List<String> what) {}

    private record Running(Process process, int port, double seconds) {
        void stop() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(90, TimeUnit.SECONDS)) process.destroyForcibly();
        }
    }

    private Running start(Program program, List<String> options, boolean settle) throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var command = new ArrayList<>(List.of(launcher, "-Xmx384m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(program.what);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve(program.name + ".log").toFile());
        builder.environment().putAll(Map.of(
                "LEVAIN_PORT", "" + port, "SERVER_PORT", "" + port, "LEVAIN_DATA", work.resolve("data").toString()));
        var from = System.nanoTime();
        var process = builder.start();
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - from > 120e9) throw new IllegalStateException(Files.readString(work.resolve(program.name + ".log")));
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
        var seconds = (System.nanoTime() - from) / 1e9;
        if (settle) java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofSeconds(20).toNanos());
        return new Running(process, port, seconds);
    }

    private boolean answers(int port) {
        try {
            return get(port, "/", false).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> get(int port, String path, boolean compressed) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(5));
        if (compressed) request.header("Accept-Encoding", "gzip");
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The page and what it asks for at once: style, script, preloaded font, icon. */
    private long weightOfFirstPage(int port) throws Exception {
        var html = new String(get(port, "/", false).body(), java.nio.charset.StandardCharsets.UTF_8);
        var weight = (long) get(port, "/", true).body().length;
        var parts = java.util.regex.Pattern.compile("<(?:link|script|img)[^>]+?(?:href|src)=\"(/[^\"]+)\"").matcher(html);
        while (parts.find()) weight += get(port, parts.group(1), true).body().length;
        return weight;
    }

    private static long residentMegabytes(Process process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst().orElse(-1);
        }
    }

    private String bareClassPath() throws IOException {
        try (Stream<Path> jars = Files.list(extracted.resolve("lib"))) {
            var kept = jars.map(Path::toString)
                    .filter(jar -> BARE.stream().anyMatch(part -> jar.substring(jar.lastIndexOf('/') + 1).startsWith(part)))
                    .filter(jar -> NOT_BARE.stream().noneMatch(part -> jar.substring(jar.lastIndexOf('/')).contains(part)))
                    .toList();
            return bareJar() + ":" + String.join(":", kept);
        }
    }

    /** The cache needs a jar, so the bare application gets one of its own. */
    private Path bareJar() throws IOException {
        var jar = work.resolve("bare.jar");
        var name = "fr/levain/bench/bare/BareApplication.class";
        try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new java.util.zip.ZipEntry(name));
            Files.copy(Path.of("target/test-classes", name), out);
            out.closeEntry();
        }
        return jar;
    }
}
