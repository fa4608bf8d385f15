package fr.levain.appeals.web;

import fr.levain.appeals.Appeal;
import fr.levain.appeals.AppealAnswer;
import fr.levain.appeals.AppealClock;
import fr.levain.appeals.AppealId;
import fr.levain.appeals.AppealPiece;
import fr.levain.appeals.AppealStatus;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.calls.SomeCalls;
import fr.levain.decisions.Evidence;
import fr.levain.directory.OrganisationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Euros;
import fr.levain.law.AppealPeriod;
import fr.levain.projects.ProjectId;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class AppealsPageExamples implements PageExamples {
    private static final Instant AT = Instant.parse("2027-04-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 2);
    private static final String TEXT = "DÉCISION : aide non attribuée\nMotifs : Le projet ne sort pas de l’offre existante.\n";

    @Override
    public List<Page> pages() {
        var filed = appeal(AppealStatus.FILED, true, Optional.empty());
        var late = appeal(AppealStatus.UNDER_REVIEW, false, Optional.empty());
        var proposed = appeal(AppealStatus.PROPOSED, true, Optional.empty());
        var waiting = appeal(AppealStatus.CONFIRMED, true, Optional.of(answer(true, Optional.empty())));
        var posted = appeal(AppealStatus.UPHELD, true, Optional.of(answer(false, Optional.empty())));
        var known = appeal(AppealStatus.CONFIRMED, true, Optional.of(answer(true, Optional.of(DAY))));
        var period = Optional.of(new AppealPeriod(true, DAY.plusDays(30)));
        var evidence = new Evidence(new UUID(1, 5), new ApplicationId(new UUID(1, 1)), AT, TEXT, Digest.of(TEXT));
        var nobody = new AppealPage.Powers(false, false, false, true, false);
        return List.of(
                new MyAppealPage(view(), List.of(), period, true, DAY, "", FormErrors.none(), ""),
                new MyAppealPage(view(), List.of(), period, true, DAY.plusDays(60), "Court", FormErrors.of("motif", "Dites ce que vous contestez."), ""),
                new MyAppealPage(view(), List.of(shown(filed)), period, true, DAY, "", FormErrors.none(), "Votre recours est enregistré."),
                new MyAppealPage(view(), List.of(shown(waiting)), period, true, DAY, "", FormErrors.none(), ""),
                new MyAppealPage(view(), List.of(shown(known), shown(appeal(AppealStatus.REJECTED_BY_SILENCE, true, Optional.empty()))), period, true, DAY, "", FormErrors.none(), ""),
                new MyAppealPanel("/dossiers/2026-AIS-00042/recours", Optional.empty(), period, DAY),
                new MyAppealPanel("/dossiers/2026-AIS-00042/recours", Optional.of(filed), period, DAY),
                new CaseAppealsPanel("2026-AIS-00042", List.of(filed, known), true),
                new EvidencePage(filed, evidence, "/recours/RG-2027-00012", "/recours/RG-2027-00012/preuve.txt"),
                new AppealsPage(List.of(), true, DAY, false, Optional.empty()),
                new AppealsPage(List.of(new AppealsPage.Line(filed, view(), Optional.empty()), new AppealsPage.Line(late, view(), Optional.of("Inès Essai"))), true, DAY, true, Optional.of("2027-06-02~1")),
                officer(filed, new AppealPage.Powers(true, false, false, true, false), FormErrors.none()),
                officer(filed, nobody, FormErrors.of("prendre", "Un recours est réexaminé par une autre personne.")),
                officer(late, new AppealPage.Powers(false, true, false, true, false), FormErrors.of("recevabilite", "Dites si le recours est examiné.")),
                officer(proposed, new AppealPage.Powers(false, false, true, true, true), FormErrors.of("acte", "Choisissez la délibération.")),
                officer(posted, new AppealPage.Powers(false, false, false, true, true), FormErrors.none()),
                new PaperAppealPage(view(), period.get(), Map.of(), FormErrors.none()));
    }

    private static AppealPage officer(Appeal appeal, AppealPage.Powers powers, FormErrors errors) {
        return new AppealPage(appeal, view(), Optional.empty(), List.of(new AppealPiece(new DocumentId(new UUID(4, 4)), "engagement.pdf", AT)),
                appeal.reviewer().map(_ -> "Inès Essai"), true, Optional.of(DAY.plusMonths(4)), DAY, powers, List.of(), Map.of(), errors, "");
    }

    private static MyAppealPage.Shown shown(Appeal appeal) {
        return new MyAppealPage.Shown(appeal, List.of(new AppealPiece(new DocumentId(new UUID(4, 4)), "engagement.pdf", AT)), appeal.status() == AppealStatus.CONFIRMED && !appeal.isAnswerKnown() ? Optional.empty() : Optional.of(DAY.plusMonths(4)));
    }

    private static Appeal.Answer answer(boolean portal, Optional<LocalDate> known) {
        return new Appeal.Answer(Optional.of("2027.512.CP"), "Les engagements signés existaient au dépôt.", new DocumentId(new UUID(4, 5)), portal, known, known, AT);
    }

    private static Appeal appeal(AppealStatus status, boolean inTime, Optional<Appeal.Answer> answer) {
        var clock = new AppealClock(new AppealPeriod(true, inTime ? DAY.plusDays(30) : DAY.minusDays(3)), DAY, DAY, DAY.plusMonths(2), status == AppealStatus.FILED);
        return new Appeal(new AppealId(new UUID(1, 7)), "RG-2027-00012", new ApplicationId(new UUID(1, 1)), Appeal.Channel.PORTAL, status,
                "Nos partenaires ont signé depuis.", AT, clock, Optional.empty(), new UUID(1, 5), Digest.of(TEXT), Optional.of(new DocumentId(new UUID(4, 6))),
                status == AppealStatus.FILED ? Optional.empty() : Optional.of(new AccountId(new UUID(1, 8))), Optional.empty(), "",
                status == AppealStatus.PROPOSED ? Optional.of(new Appeal.Review(AppealAnswer.REOPEN, "Le critère était mal lu.", AT)) : Optional.empty(), answer);
    }

    private static ApplicationView view() {
        var terms = SomeCalls.continuous();
        return new ApplicationView(new ApplicationId(new UUID(1, 1)), new ApplicationReference("2026-AIS-00042"), ApplicationStatus.REFUSED,
                new ProjectId(new UUID(1, 2)), OrganisationId.of(new UUID(1, 1)), "La Laverie", new AccountId(new UUID(1, 3)), terms.id(), terms.form(),
                terms.slug(), terms.title(), terms.team(), "Une laverie de quartier", Optional.of(Euros.of(6_000)), AT, AT, Optional.of(AT),
                Optional.empty(), Optional.empty(), Optional.of(DAY));
    }
}
