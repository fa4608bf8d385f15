package fr.levain.documents.web;

import fr.levain.documents.PartialUpload;
import fr.levain.documents.UploadId;
import fr.levain.documents.UploadStep;
import fr.levain.documents.UploadStep.Damaged;
import fr.levain.documents.UploadStep.Elsewhere;
import fr.levain.documents.UploadStep.Going;
import fr.levain.documents.UploadStep.Refused;
import fr.levain.documents.Uploads;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Files sent part after part, after tus 1.0 (core, creation, termination, checksum, expiration): begin, ask where it
 * stands, send the next part. The forms of the site need none of it; static/levain.js uses it where it runs.
 */
@Controller
@AnyAccount
@RequestMapping("/envois")
class UploadController {
    private static final String VERSION = "Tus-Resumable";
    /** Of tus: the checksum does not match. */
    private static final int CHECKSUM_MISMATCH = 460;

    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    @PostMapping
    ResponseEntity<?> begin(
            @RequestHeader("Upload-Length") long length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata,
            Caller caller) {
        return answer(uploads.begin(name(metadata), length, caller), 201);
    }

    /** HEAD asks the same, and reads the headers alone. */
    @GetMapping("/{id}")
    ResponseEntity<?> where(@PathVariable UUID id, Caller caller) {
        return answer(new Going(uploads.find(new UploadId(id), caller)), 200);
    }

    @PatchMapping("/{id}")
    ResponseEntity<?> append(
            @PathVariable UUID id,
            @RequestHeader("Upload-Offset") long offset,
            @RequestHeader(name = "Upload-Checksum", required = false) @Nullable String checksum,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        return answer(uploads.append(new UploadId(id), offset, digest(checksum), request.getInputStream(), caller), 204);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> giveUp(@PathVariable UUID id, Caller caller) {
        uploads.giveUp(new UploadId(id), caller);
        return ResponseEntity.noContent().header(VERSION, "1.0.0").build();
    }

    private static ResponseEntity<?> answer(UploadStep step, int status) {
        return switch (step) {
            case Going(var upload) -> told(upload, status);
            case Elsewhere(var upload) -> told(upload, 409);
            case Damaged(var upload) -> told(upload, CHECKSUM_MISMATCH);
            case Refused(var refused, var reason) ->
                ResponseEntity.status(refused).header(VERSION, "1.0.0").body(Map.of("texte", reason));
        };
    }

    private static ResponseEntity<?> told(PartialUpload upload, int status) {
        return ResponseEntity.status(status)
                .header(VERSION, "1.0.0")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.LOCATION, "/envois/" + upload.id())
                .header("Upload-Offset", String.valueOf(upload.received()))
                .header("Upload-Length", String.valueOf(upload.size()))
                .header("Upload-Expires", DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt().atOffset(ZoneOffset.UTC)))
                .build();
    }

    /** {@code filename bGV0dHJlLnBkZg==,type …}: base64 of UTF-8, so that any name travels. */
    private static String name(String metadata) {
        for (var pair : metadata.split(",")) {
            var words = pair.strip().split(" ", 2);
            if (words[0].equals("filename") && words.length == 2) return new String(decoded(words[1]), StandardCharsets.UTF_8);
        }
        return "";
    }

    private static Optional<String> digest(@Nullable String checksum) {
        if (checksum == null) return Optional.empty();
        var words = checksum.strip().split(" ", 2);
        return Optional.of(words[0].equals("sha256") && words.length == 2 ? HexFormat.of().formatHex(decoded(words[1])) : "");
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException garbled) {
            return new byte[0];
        }
    }
}
