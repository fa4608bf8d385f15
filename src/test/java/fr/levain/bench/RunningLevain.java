package fr.levain.bench;

import fr.levain.Levain;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Levain in this process, on its own durable database, loaded with the demonstration. */
final class RunningLevain implements AutoCloseable {
    final ConfigurableApplicationContext context;
    private final int port;

    RunningLevain(Path data) {
        context = new SpringApplicationBuilder(Levain.class)
                // As arguments: defaults would give way to application.yaml, and the bench would fill the folder of a real Levain.
                .run("--server.port=0", "--levain.data=" + data, "--logging.level.root=error");
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    DataSource application() {
        return context.getBean("dataSource", DataSource.class);
    }

    DataSource owner() {
        return context.getBean("ownerDataSource", DataSource.class);
    }

    Browserless visitor() {
        return new Browserless();
    }

    Browserless signedInAs(String persona) throws Exception {
        var visitor = new Browserless();
        visitor.signIn(persona);
        return visitor;
    }

    /** Somebody the demonstration did not invent, by their password. */
    Browserless signedInWith(String email, String password) throws Exception {
        var visitor = new Browserless();
        var form = "/connexion/mot-de-passe";
        var answer = visitor.post(form, visitor.form("/connexion", form, Map.of("email", email, "password", password)));
        if (answer.status() >= 400) throw new IllegalStateException("sign-in of %s: %d".formatted(email, answer.status()));
        return visitor;
    }

    @Override
    public void close() {
        context.close();
    }

    /** One person's cookies and the token their forms carry. */
    final class Browserless {
        private final Wire wire;

        private Browserless() {
            this(new Wire(port));
        }

        private Browserless(Wire wire) {
            this.wire = wire;
        }

        /** The same session, on a connection of its own. */
        Browserless anotherWindow() {
            return new Browserless(wire.another());
        }

        /** What the script of the pages sends with its requests. */
        String token() throws IOException {
            return Jsoup.parse(get("/").body()).select("input[name=_csrf]").attr("value");
        }

        Wire.Answer call(String method, String path, String headers, byte[] body) throws IOException {
            return wire.call(method, path, headers, body);
        }

        Wire.Answer get(String path) throws IOException {
            return wire.get(path);
        }

        /** The body a form of that page would send, its own hidden fields included. */
        String form(String path, String action, Map<String, String> typed) throws Exception {
            var page = get(path);
            var form = Jsoup.parse(page.body()).selectFirst("form[action='%s']".formatted(action));
            if (form == null) throw new IllegalStateException("%s (%d) has no form to %s".formatted(path, page.status(), action));
            var values = form.select("input[type=hidden]").stream()
                    .collect(Collectors.toMap(input -> input.attr("name"), input -> input.attr("value"), (one, other) -> other));
            values.putAll(typed);
            return values.entrySet().stream()
                    .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }

        Wire.Answer post(String path, String body) throws IOException {
            return wire.post(path, body);
        }

        Wire.Answer autosave(String path, String body) throws IOException {
            return wire.autosave(path, body);
        }

        private void signIn(String persona) throws Exception {
            var page = Jsoup.parse(get("/connexion").body());
            var form = page.select("form").stream()
                    .filter(each -> each.text().contains(persona)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no persona " + persona));
            var body = form.select("input, button[name]").stream()
                    .filter(input -> input.hasAttr("name"))
                    .map(input -> input.attr("name") + "=" + URLEncoder.encode(input.attr("value"), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            var answer = post(form.attr("action"), body);
            if (answer.status() >= 400) throw new IllegalStateException("sign-in: " + answer.status());
        }
    }
}
