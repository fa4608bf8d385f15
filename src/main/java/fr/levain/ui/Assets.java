package fr.levain.ui;

import fr.levain.kernel.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.springframework.beans.factory.annotation.Value;
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

    private final Map<String, Asset> byPath = new ConcurrentHashMap<>();
    private final boolean live;
    private Frame.AssetPaths paths;

    /** @param live read again at each page, for someone who is editing the stylesheet */
    Assets(@Value("${levain.live-templates:false}") boolean live) {
        this.live = live;
        this.paths = build();
    }

    private Frame.AssetPaths build() {
        var text = add("source-sans-3.woff2", "font/woff2", read("static/fonts/source-sans-3.woff2"));
        var title = add("fraunces.woff2", "font/woff2", read("static/fonts/fraunces.woff2"));
        var css = Stylesheet.build(live).replace("{{source-sans-3}}", text).replace("{{fraunces}}", title);
        return new Frame.AssetPaths(
                add("levain.css", CSS, css.getBytes(StandardCharsets.UTF_8)),
                add("levain.js", JS, ours("levain.js", live)),
                add("levain.svg", "image/svg+xml", read("static/levain.svg")),
                text);
    }

    Frame.AssetPaths paths() {
        if (live) paths = build();
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

    /** A file of ours, from the sources when it is being edited. */
    static byte[] ours(String name, boolean live) {
        try {
            return live ? Files.readAllBytes(Path.of("src/main/resources/static", name)) : read("static/" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
