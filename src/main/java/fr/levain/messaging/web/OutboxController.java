package fr.levain.messaging.web;

import fr.levain.kernel.Instance;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.messaging.Outbox;
import fr.levain.ui.View;
import java.util.UUID;
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
        return new MailPage(outbox.find(id).orElseThrow(() -> new NotFound("mail " + id)), instance.address());
    }

    private void checkDemonstration() {
        if (!instance.demonstration()) throw new NotFound("outbox");
    }
}
