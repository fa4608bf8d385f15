package fr.levain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.levain.testing.Examples.Example;
import fr.levain.ui.StaticFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each example in a real browser, with its stylesheet: no violation that axe can see, nothing wider than a phone.
 * {@code -Dlevain.shots=true} keeps pictures of them in {@code target/screenshots}.
 */
abstract class PagesInABrowser {
    private static Page browser;
    private static HttpServer server;

    /** One example in two: the two halves are tried at the same time. */
    static List<Example> half(int rest) {
        var all = Examples.all();
        return IntStream.range(0, all.size()).filter(at -> at % 2 == rest).mapToObj(all::get).toList();
    }

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.page(360, 800);
        // a server, not the browser's own interception, which turns its cache off
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", PagesInABrowser::serve);
        server.start();
        browser.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterAll
    static void close() {
        browser.context().close();
        server.stop(0);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void is_accessible_and_fits_a_phone(Example example) {
        // written into the same window, where styles and axe are already: half the time of going to a page
        browser.setContent(Drawn.html(example.page()));

        if (Boolean.getBoolean("levain.shots")) shoot(example);

        var tooWide = browser.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(tooWide).as("pixels too wide at 360: %s", example).isEqualTo(0);

        assertThat(Browser.violations(browser)).isEmpty();
    }

    private static void shoot(Example example) {
        Screenshots.shoot(browser, example + "-360");
        browser.setViewportSize(1280, 960);
        Screenshots.shoot(browser, example + "-1280");
        browser.setViewportSize(360, 800);
    }

    private static void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().toString();
            var file = path.equals("/") ? Optional.of(new StaticFiles.File("text/html", new byte[] {' '})) : StaticFiles.at(path).map(PagesInABrowser::again);
            exchange.getResponseHeaders().set("Cache-Control", "max-age=3600");
            if (file.isEmpty()) exchange.sendResponseHeaders(404, -1);
            else {
                exchange.getResponseHeaders().set("Content-Type", file.get().type());
                exchange.sendResponseHeaders(200, file.get().content().length);
                exchange.getResponseBody().write(file.get().content());
            }
        }
    }

    /** A script that runs for each page of one window needs a scope of its own each time. */
    private static StaticFiles.File again(StaticFiles.File file) {
        if (!file.type().contains("javascript")) return file;
        var script = "(() => {" + new String(file.content(), StandardCharsets.UTF_8) + "\n})();";
        return new StaticFiles.File(file.type(), script.getBytes(StandardCharsets.UTF_8));
    }
}
