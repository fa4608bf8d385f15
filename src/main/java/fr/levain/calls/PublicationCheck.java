package fr.levain.calls;

import fr.levain.calls.PublicationResult.Missing;
import fr.levain.eligibility.RuleCases;
import fr.levain.eligibility.RuleChecker;
import fr.levain.eligibility.RuleWords;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** What its form does not let it do. */
    static List<Missing> of(CallRevision terms, Optional<FormRevision> form) {
        var check = new PublicationCheck();
        check.form(terms, form);
        return check.missing;
    }

    private void contents(CallRevision terms) {
        if (terms.summary().isBlank()) lacks("Écrivez le résumé de l’appel.", "identite");
        if (terms.sheet().beneficiaries().isEmpty()) lacks("Dites à qui l’appel s’adresse.", "public");
        if (!terms.referencePrefix().matches("[A-Z]{2,5}")) lacks("Donnez le sigle des références, de 2 à 5 lettres.", "identite");
        if (terms.regulation().isBlank()) lacks("Rattachez l’appel à un règlement d’intervention.", "identite");
        if (terms.sheet().judging().isBlank()) lacks("Dites comment les dossiers sont jugés.", "jugement");
        if (terms.team().isBlank()) lacks("Choisissez le service en charge.", "contact");
        if (terms.amounts().rate().value().fraction().signum() == 0) lacks("Indiquez le taux d’aide.", "montants");
        if (terms.rules().rules().isEmpty()) lacks("Ajoutez au moins une règle.", "formulaire");
        RuleCases.failures(terms.rules(), terms.vocabulary()).forEach(failure -> lacks(failure, "formulaire"));
        if (terms.grid().criteria().isEmpty() && !terms.access().isDirect()) lacks("Ajoutez les critères de la grille.", "formulaire");
        if (terms.documents().isEmpty()) lacks("Dressez la liste des pièces demandées.", "pieces");
        if (terms.envelope().isBlank()) lacks("Rattachez l’appel à une enveloppe.", "montants");
        if (terms.contact().phone().isEmpty() && terms.contact().email().isEmpty()) {
            lacks("Donnez un téléphone ou un courriel à appeler.", "contact");
        }
    }

    private void form(CallRevision terms, Optional<FormRevision> form) {
        if (form.isEmpty()) {
            lacks("Choisissez le formulaire.", "formulaire");
            return;
        }
        RuleChecker.check(terms.rules(), form.get(), terms.vocabulary()).forEach(problem -> lacks(
                "La règle « %s » ne se lit pas avec ce formulaire. %s".formatted(title(terms, problem.ruleId()), problem.told()), "formulaire"));
        if (!terms.access().departments().isEmpty() && !CallRules.asksWhere(form.get())) lacks(
                "L’appel vaut pour quelques départements : liez une question du formulaire au terme « Départements concernés » ou « Commune du projet ».", "formulaire");
        terms.vat().filter(vat -> form.get().fields().anyMatch(field -> field.type() instanceof FieldType.Budget budget && vat.isContradictedBy(budget.tax())))
                .ifPresent(vat -> lacks("Le budget du formulaire dit le contraire de l’appel sur la TVA. L’appel dit : %s".formatted(vat.told()), "montants"));
        terms.documents().forEach(piece -> piece.appliesWhen().ifPresent(expression -> {
            RuleWords.problemsIn(expression, form.get(), terms.vocabulary()).forEach(problem -> lacks(
                    "La pièce « %s » ne se demande pas ainsi. %s".formatted(piece.label(), problem.told()), "pieces"));
        }));
    }

    private static String title(CallRevision terms, String rule) {
        return terms.rules().rules().stream().filter(each -> each.id().equals(rule)).map(each -> each.title()).findFirst().orElse(rule);
    }

    private void dates(CallRevision terms, Instant now) {
        if (terms.closesAt().filter(closing -> !closing.isAfter(terms.opensAt())).isPresent()) {
            lacks("La clôture précède l’ouverture : corrigez l’une des deux.", "calendrier");
        }
        if (terms.closesAt().filter(closing -> !now.isBefore(closing)).isPresent()) {
            lacks("La clôture est déjà passée : reportez-la.", "calendrier");
        }
        // a direct award waits for no batch: it goes to the next commission once complete
        if (terms.closesAt().isEmpty() && terms.cutOffFor(now).isEmpty() && !terms.access().isDirect()) {
            lacks("Fixez la prochaine relève, ou une clôture définitive.", "calendrier");
        }
    }

    private void lacks(String what, String anchor) {
        missing.add(new Missing(what, anchor));
    }
}
