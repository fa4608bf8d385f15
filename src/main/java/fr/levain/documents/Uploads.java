package fr.levain.documents;

import fr.levain.documents.UploadStep.Damaged;
import fr.levain.documents.UploadStep.Elsewhere;
import fr.levain.documents.UploadStep.Going;
import fr.levain.documents.UploadStep.Refused;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.ui.UploadLimit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files sent part after part, ahead of the form they belong to: a cut, a page reloaded, a night in between lose nothing
 * that has come. The form then names the upload, and takes it as it takes a file sent with it.
 */
@Service
public class Uploads {
    /** What a form calls an upload that has come for one of its fields: {@code file_accounts.envoi}. */
    public static final String SUFFIX = ".envoi";

    static final long LARGEST_PART = 8 << 20;
    static final Duration PATIENCE = Duration.ofHours(48);
    /** What one person may have on its way at once, in files of the largest size. */
    static final int MOST_AT_ONCE = 25;

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final UploadStore store;
    private final UploadParts parts;
    private final UploadLimit limit;
    private final Clock clock;

    Uploads(UploadStore store, UploadParts parts, UploadLimit limit, Clock clock) {
        this.store = store;
        this.parts = parts;
        this.limit = limit;
        this.clock = clock;
    }

    /** @param size in bytes, as announced: what is too large is refused before the first byte */
    public UploadStep begin(String name, long size, Caller by) {
        var account = by.signedIn().id();
        var now = clock.instant();
        var clean = FileNames.clean(name);
        if (size <= 0) return new Refused(422, "Le fichier « %s » est vide. Vérifiez-le, puis envoyez-le de nouveau.".formatted(clean));
        if (size > limit.bytes()) return new Refused(413, Doorkeeper.tooLarge("Le fichier « %s »".formatted(clean), limit.bytes()));
        var begun = store.begunBy(account, now);
        if (begun.count() >= 4 * MOST_AT_ONCE || begun.bytes() + size > MOST_AT_ONCE * limit.bytes())
            return new Refused(429, "Trop de fichiers sont en cours d’envoi. Enregistrez la page, puis envoyez les suivants.");
        var upload = new PartialUpload(UploadId.at(now), clean, size, 0, now.plus(PATIENCE));
        store.begin(upload, account, now);
        return new Going(upload);
    }

    /** @throws NotFound when it is not theirs, has expired, or has become a document */
    public PartialUpload find(UploadId id, Caller by) {
        return store.find(id, by.signedIn().id(), clock.instant()).orElseThrow(() -> new NotFound("upload " + id));
    }

    /**
     * Takes the next part in. One that is cut short keeps what came of it, unless it said its digest: then it is asked
     * again whole.
     *
     * @param start where it starts in the file
     * @param digest SHA-256 of the part, in hexadecimal
     */
    public UploadStep append(UploadId id, long start, Optional<String> digest, InputStream content, Caller by) {
        var upload = find(id, by);
        if (start != upload.received()) return new Elsewhere(upload);
        long most = Math.min(LARGEST_PART, upload.size() - start);
        try {
            var received = parts.receive(id, content, most);
            if (received.length() > most) {
                parts.drop(id, received.file());
                return new Refused(413, "Cette partie du fichier est plus longue qu’annoncé. Envoyez le fichier de nouveau.");
            }
            var spoilt = digest.filter(told -> !told.equals(received.digest())).isPresent();
            if (spoilt || received.length() == 0) {
                parts.drop(id, received.file());
                return spoilt ? new Damaged(upload) : new Going(upload);
            }
            if (!store.add(id, start, received.length(), received.file())) {
                parts.drop(id, received.file());
                return new Elsewhere(find(id, by));
            }
            return new Going(find(id, by));
        } catch (StorageFailure failed) {
            LOG.error("A part of an upload could not be stored: {}", failed.getMessage());
            var rejected = Doorkeeper.notStored(upload.name(), failed);
            return new Refused(rejected.status(), rejected.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void giveUp(UploadId id, Caller by) {
        if (!store.giveUp(id, by.signedIn().id())) throw new NotFound("upload " + id);
        clear(id);
    }

    /**
     * What came with a form, by field: files within it, and those sent ahead of it that it names. An upload already taken,
     * or not whole yet, is left out.
     */
    public Map<String, List<Upload>> with(
            MultiValueMap<String, String> typed, @Nullable MultiValueMap<String, MultipartFile> files, Caller by) {
        var all = new LinkedHashMap<String, List<Upload>>();
        if (files != null) files.forEach((field, sent) -> sent.stream()
                // an input left empty sends a part without a name; an empty file has one and is told about
                .filter(file -> file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank())
                .forEach(file -> all.computeIfAbsent(field, _ -> new ArrayList<>()).add(Upload.of(file))));
        typed.forEach((name, ids) -> {
            if (!name.endsWith(SUFFIX)) return;
            var field = name.substring(0, name.length() - SUFFIX.length());
            for (var id : ids) whole(id, by).ifPresent(upload -> all.computeIfAbsent(field, _ -> new ArrayList<>()).add(upload));
        });
        return all;
    }

    private Optional<Upload> whole(String typed, Caller by) {
        try {
            var id = new UploadId(UUID.fromString(typed));
            return store.find(id, by.signedIn().id(), clock.instant())
                    .filter(PartialUpload::isWhole)
                    .map(upload -> new Upload(upload.name(), () -> parts.content(id, store.parts(id)), () -> store.taken(id, clock.instant())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** What nobody finished, and the parts of what has become a document. @return how many went */
    int clearOld() {
        var now = clock.instant();
        var over = store.over(now, now.minus(Duration.ofHours(1)));
        for (var id : over) {
            clear(id);
            store.forget(id);
        }
        return over.size();
    }

    private void clear(UploadId id) {
        try {
            parts.clear(id);
        } catch (IOException e) {
            LOG.warn("The parts of upload {} stay for the next round: {}", id, e.getMessage());
        }
    }
}
