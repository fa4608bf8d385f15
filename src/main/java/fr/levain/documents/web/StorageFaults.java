package fr.levain.documents.web;

import fr.levain.documents.DocumentRejected;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.ui.OurFault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A file that a form sends and that we fail to keep: its page answers 507 or 503, whichever module draws it. */
@Component
class StorageFaults {
    @EventListener
    void on(DocumentRejected refused) {
        var rejected = new Rejected(refused.why(), "");
        if (rejected.isOurFault() && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)
            OurFault.tell(current.getRequest(), rejected.status());
    }
}
