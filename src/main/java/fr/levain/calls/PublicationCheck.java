package fr.levain.calls;

import fr.levain.calls.PublicationResult.Missing;
import fr.levain.eligibility.RuleCases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a call still lacks before it may be shown to the public (P02). */
final class PublicationCheck {
    private final List<Missing> missing = new ArrayList<>();

    private PublicationCheck() {}

    static List<Missing> of(CallRevision terms, List<Assumption> unconfirmed, boolean demonstration, Instant now) {
        var check = new PublicationCheck();
        check.contents(terms);
        check.dates(terms, now);
        if (!demonstration) {
            unconfirmed.forEach(assumption -> check.lacks(
                    "Confirmez l’hypothèse « %s » ou corrigez-la.".formatted(assumption.label()), "hypotheses"));
        }
        return check.missing;
    }

    private void contents(CallRevision terms) {
        if (terms.summary().isBlank()) lacks("Écrivez le résumé de l’appel.", "presentation");
        if (terms.sheet().beneficiaries().isEmpty()) lacks("Dites à qui l’appel s’adresse.", "presentation");
        if (terms.amounts().ceiling().isEmpty()) lacks("Indiquez l’aide maximale par projet.", "montants");
        if (terms.rules().rules().isEmpty()) lacks("Ajoutez au moins une règle.", "regles");
        RuleCases.failures(terms.rules(), terms.vocabulary()).forEach(failure -> lacks(failure, "regles"));
        if (terms.grid().criteria().isEmpty()) lacks("Ajoutez les critères de la grille.", "grille");
        if (terms.documents().isEmpty()) lacks("Dressez la liste des pièces demandées.", "pieces");
        if (terms.envelope().isBlank()) lacks("Rattachez l’appel à une enveloppe.", "montants");
        if (terms.contact().phone().isEmpty() && terms.contact().email().isEmpty()) {
            lacks("Donnez un téléphone ou un courriel à appeler.", "contact");
        }
    }

    private void dates(CallRevision terms, Instant now) {
        if (terms.closesAt().filter(closing -> !now.isBefore(closing)).isPresent()) {
            lacks("La clôture est déjà passée : reportez-la.", "calendrier");
        }
        if (terms.closesAt().isEmpty() && terms.cutOffFor(now).isEmpty()) {
            lacks("Fixez la prochaine relève, ou une clôture définitive.", "calendrier");
        }
    }

    private void lacks(String what, String anchor) {
        missing.add(new Missing(what, anchor));
    }
}
