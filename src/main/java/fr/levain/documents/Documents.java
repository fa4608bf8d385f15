package fr.levain.documents;

import fr.levain.documents.StoredDocument.Filed;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps files, hands them out to those who may read them. The bytes are in place before the row that names them. */
@Service
public class Documents {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final FileStore files;
    private final Doorkeeper doorkeeper;
    private final DocumentStore store;
    private final List<DocumentAccess> owners;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Documents(
            FileStore files,
            Doorkeeper doorkeeper,
            DocumentStore store,
            List<DocumentAccess> owners,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.files = files;
        this.doorkeeper = doorkeeper;
        this.store = store;
        this.owners = owners;
        this.events = events;
        this.transaction = transaction;
    }

    /** Takes in what someone sends: looked at, scanned, kept; or refused with the reason to show. */
    public UploadResult store(Upload upload, Caller by, Subject owner, Instant at) {
        try (var content = upload.content().open();
                var incoming = files.receive(content, doorkeeper.largest())) {
            var name = FileNames.clean(upload.name());
            var result = switch (doorkeeper.examine(incoming, name)) {
                case Doorkeeper.Refused(var rejected) -> refused(rejected, by, owner, at);
                case Doorkeeper.Admitted(var kind, var scan) ->
                    new UploadResult.Stored(taken(incoming, FileNames.withExtension(name, kind), kind, scan, by, owner, at));
            };
            upload.settled().run();
            return result;
        } catch (StorageFailure failed) {
            LOG.error("A file could not be stored: {}", failed.getMessage());
            return refused(Doorkeeper.notStored(FileNames.clean(upload.name()), failed), by, owner, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photo is kept without the place where it was taken. */
    private StoredDocument taken(
            FileStore.Incoming incoming, String name, FileKind kind, Scan scan, Caller by, Subject owner, Instant at) throws IOException {
        if (kind == FileKind.JPEG) {
            var sent = Files.readAllBytes(incoming.file());
            var bare = JpegNotes.removed(sent);
            if (bare != sent) {
                try (var again = files.receive(new ByteArrayInputStream(bare), bare.length)) {
                    return keep(again, name, kind.mediaType(), scan, by, owner, at);
                }
            }
        }
        return keep(incoming, name, kind.mediaType(), scan, by, owner, at);
    }

    private Rejected refused(Rejected rejected, Caller by, Subject owner, Instant at) {
        transaction.executeWithoutResult(status -> events.publishEvent(new DocumentRejected(owner, at, by, rejected.why())));
        return rejected;
    }

    /** Keeps what Levain itself wrote: a letter, a receipt, an export. */
    public StoredDocument keep(String name, String mediaType, byte[] content, Caller by, Subject owner, Instant at) {
        return keepMadeOf(List.of(), name, mediaType, content, by, owner, at);
    }

    /** Keeps what Levain made of files people sent: no antivirus vouches for it when none has looked at them. */
    public StoredDocument keepMadeOf(
            List<StoredDocument> originals, String name, String mediaType, byte[] content, Caller by, Subject owner, Instant at) {
        var scan = originals.stream().allMatch(original -> original.scan() == Scan.CLEAN) ? Scan.CLEAN : Scan.NOT_SCANNED;
        try (var incoming = files.receive(new ByteArrayInputStream(content), content.length)) {
            return keep(incoming, FileNames.clean(name), mediaType, scan, by, owner, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives another subject its own use of a document the caller may read: the bytes stay where they are, kept once.
     *
     * @throws NotFound when it does not exist or is not theirs to read
     */
    public StoredDocument reuse(DocumentId id, Subject owner, Caller by, Instant at) {
        var known = readable(id, by);
        var document = new StoredDocument(DocumentId.at(at), owner, known.name(), known.mediaType(), known.size(), known.digest(), at,
                known.scan(), by.reference(), new Filed(known.filed().piece(), known.filed().dated(), Optional.empty()));
        transaction.executeWithoutResult(status -> {
            store.add(document, by);
            events.publishEvent(new DocumentStored(
                    owner, at, by, document.id(), document.mediaType(), document.size(), document.digest(), document.scan()));
        });
        return document;
    }

    public Optional<StoredDocument> find(DocumentId id) {
        return store.find(id);
    }

    /** All that the subject keeps, oldest first. */
    public List<StoredDocument> of(Subject owner) {
        return store.of(owner);
    }

    /**
     * The document, for someone who asks for it by its address.
     *
     * @throws NotFound when it does not exist or is not theirs to read
     * @throws NotAllowed when nobody is signed in: they may be once they are
     */
    public StoredDocument readable(DocumentId id, Caller caller) {
        var document = store.find(id).orElseThrow(() -> new NotFound("document " + id));
        var mayRead = owners.stream()
                .flatMap(owner -> owner.mayRead(document, caller).stream())
                .anyMatch(Boolean::booleanValue);
        if (mayRead) return document;
        if (caller instanceof Caller.Visitor) throw new NotAllowed();
        throw new NotFound("document " + id);
    }

    /** @throws NotFound when there is no such document, or it waits for the antivirus, or is quarantined */
    public InputStream open(DocumentId id) {
        var document = store.find(id)
                .filter(found -> found.scan().isAvailable())
                .orElseThrow(() -> new NotFound("document " + id));
        try {
            return files.open(document.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("The file of document " + id + " cannot be read", e);
        }
    }

    /** Takes a document off its subject. */
    public void remove(DocumentId id, Caller by, Instant at) {
        transaction.executeWithoutResult(status -> {
            var document = store.find(id).orElseThrow(() -> new NotFound("document " + id));
            if (store.remove(id)) events.publishEvent(new DocumentRemoved(document.owner(), at, by, id));
        });
    }

    /** Writes the documents as one ZIP with a manifest of their digests; those not available are named in it. */
    public void zip(List<Archived> documents, OutputStream out) {
        try {
            DocumentArchive.write(documents, document -> files.open(document.digest()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredDocument keep(
            FileStore.Incoming incoming, String name, String mediaType, Scan scan, Caller by, Subject owner, Instant at)
            throws IOException {
        files.keep(incoming, at);
        var document = new StoredDocument(
                DocumentId.at(at), owner, name, mediaType, incoming.size(), incoming.digest(), at, scan, by.reference(), Filed.NOWHERE);
        transaction.executeWithoutResult(status -> {
            store.add(document, by);
            events.publishEvent(new DocumentStored(
                    owner, at, by, document.id(), mediaType, document.size(), document.digest(), scan));
        });
        return document;
    }
}
