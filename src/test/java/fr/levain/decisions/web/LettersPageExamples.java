package fr.levain.decisions.web;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.Act;
import fr.levain.decisions.ActFile;
import fr.levain.decisions.ActId;
import fr.levain.decisions.ActResults;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.Feedback;
import fr.levain.decisions.FeedbackToRelease;
import fr.levain.decisions.LetterToSend;
import fr.levain.decisions.MissingValue;
import fr.levain.decisions.NotificationMode;
import fr.levain.decisions.OutcomeKind;
import fr.levain.decisions.PublishedDistribution;
import fr.levain.decisions.Report;
import fr.levain.decisions.ReportResult.Lack;
import fr.levain.decisions.Sending;
import fr.levain.decisions.VoteCount;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.kernel.Subject;
import fr.levain.letters.Posting;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public class LettersPageExamples implements PageExamples {
    private static final Instant AT = Instant.parse("2027-03-30T08:00:00Z");
    private static final LocalDate VOTE = LocalDate.of(2027, 3, 22);
    private static final Act ACT = new Act(new ActId(new UUID(1, 1)), "2027.412.CP", "Commission permanente", VOTE, Optional.of(VOTE.plusDays(3)),
            new Act.Signature("Camille", "Exemple", "Présidence"), Optional.of(new VoteCount(53, 41, 3, 2)));

    @Override
    public List<Page> pages() {
        var award = outcome(1, true, Optional.of(NotificationMode.PORTAL), Optional.empty());
        var refusal = outcome(2, false, Optional.of(NotificationMode.LETTER), Optional.of(VOTE.plusDays(9)));
        var lack = new MissingValue("l’adresse postale", "sur la fiche de la structure", Optional.of("/instruction/2026-AIS-00002"));
        var report = new Report(new UUID(1, 5), "RAP-2027-003", "Soutien à l’innovation sociale", VOTE, 2, Euros.of(20_000), new DocumentId(new UUID(1, 6)),
                new DocumentId(new UUID(1, 7)), new DocumentId(new UUID(1, 8)), "ab".repeat(32), AT, List.of(
                        new Report.Item(new ApplicationId(new UUID(1, 2)), "2026-AIS-00001", "La cuisine mobile", "La Marmite", Euros.of(20_000)), new Report.Item(new ApplicationId(new UUID(1, 2)), "2026-AIS-00002", "Café", "Centre social", Euros.ZERO)));
        var done = new Sending(new UUID(1, 4), ACT.id(), Sending.What.LETTERS, AT, List.of(
                new Sending.Line(award, Sending.Result.PORTAL, "", ""),
                new Sending.Line(refusal, Sending.Result.LETTER, "", ""),
                new Sending.Line(outcome(3, true, Optional.empty(), Optional.empty()), Sending.Result.REFUSED, "Il manque l’adresse postale.", "/instruction/2026-AIS-00003")));
        var feedback = new Feedback(List.of(new Feedback.Line("PORTAGE", "Portage collectif", "1 sur 4", "Une seule structure décide.", "Associez les habitants aux choix.")),
                "Déposez de nouveau à la prochaine relève.", 1, Optional.of(AT), Optional.empty());
        var released = new Feedback(feedback.lines(), feedback.words(), 1, Optional.of(AT), Optional.of(AT));
        return List.of(
                new ReportsPage(List.of(), new Paging("", Optional.empty(), Optional.empty())),
                new ReportsPage(List.of(report), new Paging("1 rapport sur cette page", Optional.of("/decisions/rapports?page=1"), Optional.empty())),
                new ReportPage(report),
                new NewReportPage(new UUID(1, 5).toString(), List.of(), fr.levain.ui.Paging.whole(""), "", Set.of(), Map.of(), FormErrors.none(), List.of(), 1),
                new NewReportPage(new UUID(1, 5).toString(), List.of(), fr.levain.ui.Paging.whole(""), "", Set.of(), Map.of("objet", "Innovation"),
                        FormErrors.of("manques", "Rien n’est établi : il manque 1 valeur."), List.of(new Lack("2026-AIS-00002", "Café", lack)), 0),
                new ActResultsPage(ACT, Optional.empty(), "", FormErrors.of("fichier", "Choisissez le fichier des résultats.")),
                new ActResultsPage(ACT, Optional.of(new ActResults.Reading(List.of(), List.of(
                        new ActFile.Problem(3, "montant", "beaucoup", "Écrivez le montant voté, par exemple 36 643,50.")))), "", FormErrors.none()),
                new ActResultsPage(ACT, Optional.of(new ActResults.Reading(List.of(
                        new ActResults.Line(new ActFile.Row(2, "2026-AIS-00001", true, Euros.of(20_000), ""), "La cuisine mobile", true),
                        new ActResults.Line(new ActFile.Row(3, "2026-AIS-00002", false, Euros.ZERO, "Le projet vend déjà son service."), "Café", false)), List.of())),
                        "reference;issue;montant;motifs\n", FormErrors.none()),
                new LettersPage(ACT, List.of(), Optional.empty(), new UUID(1, 4).toString(), List.of(done), FormErrors.none()),
                new LettersPage(ACT, List.of(new LetterToSend(award, NotificationMode.PORTAL, List.of(), Optional.empty()), new LetterToSend(refusal, NotificationMode.LETTER, List.of(lack), Optional.empty()),
                        new LetterToSend(award, NotificationMode.PORTAL, List.of(), Optional.of("Le porteur a retiré ce dossier depuis le vote : aucune lettre ne part."))),
                        Optional.empty(), new UUID(1, 4).toString(), List.of(), FormErrors.none()),
                new SendingPage(ACT, done, List.of(new Posting(new UUID(1, 9), "Décision", new DocumentId(new UUID(1, 6)), new Subject("application", new UUID(1, 2)),
                        "2026-AIS-00002", List.of("Centre social"), Posting.Why.NO_CONSENT, AT, "")), Map.of(award.application(), VOTE.plusDays(9))),
                new FeedbackListPage(ACT, List.of(
                        new FeedbackToRelease(refusal, Optional.of(feedback), Optional.empty()),
                        new FeedbackToRelease(outcome(3, false, Optional.empty(), Optional.empty()), Optional.empty(), Optional.of("Personne n’a relu ce retour.")),
                        new FeedbackToRelease(outcome(4, false, Optional.empty(), Optional.empty()), Optional.of(released), Optional.empty())),
                        new UUID(1, 4).toString(), List.of()),
                new FeedbackEditPage(refusal, feedback, Map.of("PORTAGE", List.of("Un seul décideur.")), FormErrors.of("mots", "Dites au moins une chose.")),
                new FeedbackEditPage(refusal, released, Map.of(), FormErrors.none()),
                new FeedbackPage("2026-AIS-00002", "Café", released, List.of()),
                new DistributionPanel(List.of(new PublishedDistribution(new UUID(1, 3), "ami", "Innovation sociale", AT, VOTE, VOTE, 26, 11,
                        List.of(new PublishedDistribution.Band(0, 50, 11), new PublishedDistribution.Band(50, 100, 15)), Optional.of(55)))),
                new FeedbackTooEarlyPage("2026-AIS-00002", Optional.of(VOTE.plusDays(9))),
                new FeedbackTooEarlyPage("2026-AIS-00002", Optional.empty()),
                new FeedbackPanel("/dossiers/2026-AIS-00002/retour"));
    }

    private static DecidedOutcome outcome(int number, boolean awarded, Optional<NotificationMode> mode, Optional<LocalDate> notified) {
        return new DecidedOutcome(
                new ApplicationId(new UUID(2, number)), Optional.of(ACT.id()), Optional.empty(), awarded ? OutcomeKind.AWARDED : OutcomeKind.REFUSED,
                "2026-AIS-0000" + number, "Structure " + number, "Projet " + number, awarded ? Euros.of(20_000) : Euros.ZERO, Euros.of(40_000), Rate.percent("50"),
                Optional.empty(), awarded ? "" : "Le projet ne sort pas de l’offre existante.", "", "Unique", false, mode, Optional.empty(),
                mode.map(any -> VOTE.plusDays(8)), notified, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
