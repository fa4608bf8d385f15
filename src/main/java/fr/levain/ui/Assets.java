package fr.levain.ui;

import fr.levain.kernel.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The few files a page needs, made once at start: one stylesheet, one script, the icon, the fonts. Their address holds
 * the digest of their content, so a browser may keep them for ever.
 */
@Component
class Assets {
    private static final String CSS = "text/css;charset=UTF-8";
    private static final String JS = "text/javascript;charset=UTF-8";

    /** @param gzipped the content itself when it is compressed already */
    record Asset(String type, byte[] content, byte[] gzipped) {}

    private final Map<String, Asset> byPath = new HashMap<>();
    private final Frame.AssetPaths paths;

    Assets() {
        var text = add("source-sans-3.woff2", "font/woff2", read("static/fonts/source-sans-3.woff2"));
        var title = add("fraunces.woff2", "font/woff2", read("static/fonts/fraunces.woff2"));
        var css = Stylesheet.build()
                .replace("{{source-sans-3}}", text)
                .replace("{{fraunces}}", title);
        paths = new Frame.AssetPaths(
                add("levain.css", CSS, css.getBytes(StandardCharsets.UTF_8)),
                add("levain.js", JS, read("static/levain.js")),
                add("levain.svg", "image/svg+xml", read("static/levain.svg")),
                text);
    }

    Frame.AssetPaths paths() {
        return paths;
    }

    Optional<Asset> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private String add(String name, String type, byte[] content) {
        var path = "/static/" + Digest.of(content).substring(0, 12) + "/" + name;
        byPath.put(path, new Asset(type, content, type.startsWith("font") ? content : gzip(content)));
        return path;
    }

    static byte[] read(String resource) {
        try (var in = new ClassPathResource(resource).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
