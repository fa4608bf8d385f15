package fr.levain.messaging.web;

import fr.levain.kernel.Instance;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.messaging.Attachment;
import fr.levain.messaging.Outbox;
import fr.levain.ui.View;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The mails of a demonstration, which go nowhere. On a real instance these pages do not exist. */
@Controller
@OpenToAll
class OutboxController {
    private static final int SHOWN = 100;

    private final Outbox outbox;
    private final Instance instance;

    OutboxController(Outbox outbox, Instance instance) {
        this.outbox = outbox;
        this.instance = instance;
    }

    @GetMapping("/demonstration/courriels")
    View list() {
        checkDemonstration();
        return new OutboxPage(outbox.latest(SHOWN));
    }

    @GetMapping("/demonstration/courriels/{id}")
    View mail(@PathVariable UUID id) {
        checkDemonstration();
        return new MailPage(outbox.find(id).orElseThrow(() -> new NotFound("mail " + id)),
                outbox.attachments(id).stream().map(Attachment::file).toList(), instance.address());
    }

    /** @param place from 1 */
    @GetMapping("/demonstration/courriels/{id}/pieces/{place}")
    ResponseEntity<byte[]> attachment(@PathVariable UUID id, @PathVariable int place) {
        checkDemonstration();
        var attachments = outbox.attachments(id);
        if (place < 1 || place > attachments.size()) throw new NotFound("attachment " + place + " of mail " + id);
        var attachment = attachments.get(place - 1);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(attachment.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(attachment.file(), StandardCharsets.UTF_8).build().toString())
                .body(attachment.content());
    }

    private void checkDemonstration() {
        if (!instance.demonstration()) throw new NotFound("outbox");
    }
}
