package fr.levain.recognitions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.letters.LetterUse;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecognitionsConfiguration {
    @Bean
    LetterUse attestation() {
        return new LetterUse(Recognitions.TEMPLATE, Set.of(
                "destinataire", "titre", "reference", "numero", "code", "adresse", "deliberation", "vote", "autorite", "signataire"));
    }

    /** Officers, and the people of the dossier; the public page shows no paper. */
    @Bean
    DocumentAccess attestations(Applications applications) {
        return (owner, caller) -> owner.kind().equals(Recognitions.KIND)
                ? Optional.of(caller instanceof Caller.Account && applications.isVisible(new ApplicationId(owner.id()), caller))
                : Optional.empty();
    }
}
