package fr.levain.decisions.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.calls.SomeCalls;
import fr.levain.decisions.Act;
import fr.levain.decisions.ActId;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.DecisionChange;
import fr.levain.decisions.Ground;
import fr.levain.decisions.Hearing;
import fr.levain.decisions.JoinedFile;
import fr.levain.decisions.NotificationMode;
import fr.levain.decisions.OutcomeKind;
import fr.levain.decisions.PriorHearing;
import fr.levain.directory.OrganisationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.projects.ProjectId;
import fr.levain.stateaid.Basis;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class DecisionChangesPageExamples implements PageExamples {
    private static final Instant AT = Instant.parse("2027-04-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 2);

    @Override
    public List<Page> pages() {
        var clerical = change(DecisionChange.Kind.CLERICAL, "Nom du bénéficiaire", "La Marmitte", "La Marmite", Optional.empty());
        var amount = change(DecisionChange.Kind.AMOUNT, "Montant", "36 000,00 €", "30 000,00 €", Optional.of("2027.512.CP"));
        var printed = with(clerical, new DecisionChange.Notice(Optional.of(NotificationMode.LETTER), Optional.empty(), Optional.empty(), Optional.empty()));
        var waiting = with(clerical, new DecisionChange.Notice(Optional.of(NotificationMode.PORTAL), Optional.empty(), Optional.of(DAY), Optional.empty()));
        var asked = new Hearing(new UUID(1, 9), Ground.CONDITIONS_UNMET, "Le lieu n’a pas ouvert.", DAY, DAY.plusDays(15), Optional.empty(), Optional.empty());
        var answered = new Hearing(new UUID(1, 9), Ground.CONDITIONS_UNMET, "Le lieu n’a pas ouvert.", DAY, DAY.plusDays(15), Optional.of("Il ouvre en juin."), Optional.of(DAY));
        return List.of(
                officer(Optional.of(award()), List.of(), Optional.empty(), FormErrors.of("entendu", "Ce montant réduit un droit : dites quand il a été entendu.")),
                new DecisionChangesPage("2026-AIS-00042", "La cuisine mobile du Thaurion", Optional.of(award()), List.of(), Map.of(), Map.of(), Optional.empty(),
                        Optional.of("Le porteur a retiré ce dossier depuis le vote."), List.of(), DAY, true, Map.of(), FormErrors.of("motif-sans-effet", "Dites ce qui s’est passé."), ""),
                officer(Optional.of(award()), List.of(clerical, amount, printed), Optional.of(answered), FormErrors.of("valeur", "La décision dit déjà cela.")),
                officer(Optional.empty(), List.of(change(DecisionChange.Kind.WITHDRAWAL, "Décision", "Aide attribuée", "La décision ne tient plus.", Optional.of("2027.512.CP"))), Optional.empty(), FormErrors.none()),
                new MyDecisionChangesPage(view(), List.of(amount), List.of(waiting), Optional.of(asked), true, DAY, "", FormErrors.of("reponse", "Écrivez vos observations.")),
                new MyDecisionChangesPage(view(), List.of(amount), List.of(), Optional.of(answered), true, DAY, "", FormErrors.none()),
                new DecisionChangesPanel("2026-AIS-00042", List.of(clerical), Optional.of(asked)), new DecisionChangesPanel("2026-AIS-00042", List.of(), Optional.empty()),
                new MyDecisionChangesPanel("/dossiers/2026-AIS-00042/corrections", Optional.of(asked), false),
                new MyDecisionChangesPanel("/dossiers/2026-AIS-00042/corrections", Optional.empty(), true),
                new MyDecisionChangesPanel("/dossiers/2026-AIS-00042/corrections", Optional.empty(), false));
    }

    private static DecisionChangesPage officer(Optional<DecidedOutcome> outcome, List<DecisionChange> changes, Optional<Hearing> hearing, FormErrors errors) {
        var act = new Act(new ActId(new UUID(1, 1)), "2027.512.CP", "Commission permanente", DAY, Optional.of(DAY), new Act.Signature("Camille", "Exemple", "Présidence"), Optional.empty());
        return new DecisionChangesPage("2026-AIS-00042", "La cuisine mobile du Thaurion", outcome, changes, Map.of(new UUID(1, 8), "Sophie Lambert"),
                changes.size() == 1 ? Map.of(new UUID(1, 7), List.of(new JoinedFile(Optional.empty(), Optional.of(new ApplicationId(new UUID(1, 2))), new DocumentId(new UUID(1, 8)), "Relances.pdf", DAY))) : Map.of(), hearing, Optional.empty(),
                List.of(act), DAY.plusDays(15), true, Map.of(), errors, "");
    }

    private static DecisionChange change(DecisionChange.Kind kind, String what, String was, String became, Optional<String> act) {
        return new DecisionChange(new UUID(1, 7), kind, what, was, became, "Le nom était mal recopié du dossier.", act,
                act.map(_ -> new PriorHearing.Asked(DAY.minusDays(30))), new AccountId(new UUID(1, 8)), AT, Optional.of(new DocumentId(new UUID(4, 4))),
                new DecisionChange.Notice(Optional.of(NotificationMode.PORTAL), Optional.empty(), Optional.of(DAY), Optional.of(DAY)));
    }

    private static DecisionChange with(DecisionChange made, DecisionChange.Notice notice) {
        return new DecisionChange(UUID.randomUUID(), made.kind(), made.what(), made.was(), made.became(), made.reason(), made.act(), made.heard(), made.by(), made.at(), made.letter(), notice);
    }

    private static DecidedOutcome award() {
        return new DecidedOutcome(
                new ApplicationId(new UUID(1, 2)), Optional.of(new ActId(new UUID(1, 1))), Optional.empty(), OutcomeKind.AWARDED, "2026-AIS-00042",
                "La Marmite du Thaurion", "La cuisine mobile du Thaurion", Euros.of(36_000), Euros.of(48_858), Rate.percent("75"), Optional.of(Basis.DE_MINIMIS), "",
                "Deux partenaires signent avant l’avance.", "Échelonné : avance 50 %, solde 50 %", true, Optional.of(NotificationMode.PORTAL), Optional.empty(),
                Optional.of(DAY), Optional.of(DAY), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ApplicationView view() {
        var terms = SomeCalls.continuous();
        return new ApplicationView(new ApplicationId(new UUID(1, 1)), new ApplicationReference("2026-AIS-00042"), ApplicationStatus.AWARDED,
                new ProjectId(new UUID(1, 2)), OrganisationId.of(new UUID(1, 1)), "La Laverie", new AccountId(new UUID(1, 3)), terms.id(), terms.form(),
                terms.slug(), terms.title(), terms.team(), "Une laverie de quartier", Optional.of(Euros.of(6_000)), AT, AT, Optional.of(AT),
                Optional.empty(), Optional.empty(), Optional.of(DAY));
    }
}
