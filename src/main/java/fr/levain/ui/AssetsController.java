package fr.levain.ui;

import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Serves the stylesheet, the script, the icon and the fonts; nothing else of what the jar holds. */
@RestController
@OpenToAll
class AssetsController {
    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/static/{digest}/{name}")
    ResponseEntity<byte[]> asset(
            HttpServletRequest request, @RequestHeader(name = "Accept-Encoding", defaultValue = "") String accepted) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var asset = assets.at(path).orElseThrow(() -> new NotFound(path));
        var zipped = accepted.contains("gzip") && asset.gzipped() != asset.content();
        var answer = ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return zipped
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzipped())
                : answer.body(asset.content());
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> icon() {
        return assets.at(assets.paths().icon())
                .map(icon -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)))
                        .header(HttpHeaders.CONTENT_TYPE, icon.type())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .body(icon.content()))
                .orElseThrow();
    }
}
