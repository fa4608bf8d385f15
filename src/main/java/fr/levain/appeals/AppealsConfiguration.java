package fr.levain.appeals;

import fr.levain.applications.Applications;
import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AppealsConfiguration {
    /**
     * Pieces, receipt and answer: officers, and the people of the dossier. The answer waits for its notification, which is
     * an act of its reader; its page gives its address only then.
     */
    @Bean
    DocumentAccess appealDocuments(AppealStore store, Applications applications) {
        return (owner, caller) -> owner.kind().equals(AppealId.KIND)
                ? Optional.of(caller instanceof Caller.Account
                        && store.find(new AppealId(owner.id())).filter(appeal -> applications.isVisible(appeal.application(), caller)).isPresent())
                : Optional.empty();
    }
}
