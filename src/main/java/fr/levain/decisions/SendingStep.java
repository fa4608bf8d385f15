package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.decisions.Sending.Result;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One dossier of a sending, in a transaction of its own: what is done and what is told of it stand or fall together. */
@Component
class SendingStep {
    private final SendingStore store;

    SendingStep(SendingStore store) {
        this.store = store;
    }

    /** @param path where to mend what would refuse it */
    @Transactional
    public void take(UUID sending, ApplicationId application, Result done, String path, Supplier<DecisionResult> act) {
        switch (act.get()) {
            case Done() -> store.note(sending, application, done, "", "");
            case Refused(_, var message) -> store.note(sending, application, Result.REFUSED, message, path);
        }
    }

    @Transactional
    public void refuse(UUID sending, ApplicationId application, String reason) {
        store.note(sending, application, Result.REFUSED, reason, "");
    }
}
