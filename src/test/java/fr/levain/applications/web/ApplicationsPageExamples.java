package fr.levain.applications.web;

import fr.levain.accounts.Person;
import fr.levain.applications.Access;
import fr.levain.applications.AlreadyKnown;
import fr.levain.applications.AlongsideForm;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Assignment;
import fr.levain.applications.CarryOver;
import fr.levain.applications.Copies;
import fr.levain.applications.CorrectedAnswers;
import fr.levain.applications.Dossier;
import fr.levain.applications.DossierSettings;
import fr.levain.applications.Entitlement;
import fr.levain.applications.Exchange;
import fr.levain.applications.Exchanges;
import fr.levain.applications.Filing;
import fr.levain.applications.Holder;
import fr.levain.applications.NewerTerms.Offer;
import fr.levain.applications.NextPhases.Step;
import fr.levain.applications.Participant;
import fr.levain.applications.ParticipantId;
import fr.levain.applications.Participants;
import fr.levain.applications.Prefilled;
import fr.levain.applications.Receipt;
import fr.levain.applications.Reorientation;
import fr.levain.applications.ReorientationLinks;
import fr.levain.applications.ReorientationPreview;
import fr.levain.applications.SaveResult.Closed;
import fr.levain.applications.SaveResult.Conflict;
import fr.levain.applications.SaveResult.TakenOff;
import fr.levain.applications.Section;
import fr.levain.applications.SignOff;
import fr.levain.applications.SignOffs;
import fr.levain.applications.Supplement;
import fr.levain.applications.SupplementId;
import fr.levain.applications.WholeDossiers;
import fr.levain.applications.Withdrawal;
import fr.levain.calls.SomeCalls;
import fr.levain.directory.OrganisationId;
import fr.levain.documents.DocumentId;
import fr.levain.eligibility.Verdict;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.BudgetImport;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.Gap;
import fr.levain.forms.SomeForm;
import fr.levain.forms.Value;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.HolderKind;
import fr.levain.projects.ProjectId;
import fr.levain.revisions.Difference;
import fr.levain.testing.PageExamples;
import fr.levain.law.AppealPeriod;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.TimelineItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public class ApplicationsPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");
    private static final ApplicationReference REFERENCE = new ApplicationReference("2026-AIS-00042");
    private static final Gap GAP = new Gap("project", "title", "Donnez un nom à votre projet.");
    private static final Answers ANSWERS = Answers.NONE.with("title", new Value.Words("La cuisine mobile du Thaurion"));

    @Override
    public List<Page> pages() {
        var draft = view(ApplicationStatus.DRAFT);
        var errors = FormErrors.of(GAP.field(), GAP.message());
        var call = SomeCalls.published(SomeCalls.continuous());
        var conflict = new Conflict(SomeForm.PROJECT, 3, Answers.NONE, ANSWERS);
        var pieces = request(Supplement.Kind.PIECES, List.of(Supplement.Piece.awaited("DELEG", "Délégation de signature")));
        var question = request(Supplement.Kind.CLARIFICATION, List.of());
        var story = List.of(new TimelineItem(NOW, "Le dossier est déposé.", "Jeanne Morel", null));
        return List.of(
                new PaperPage(List.of(), java.util.Map.of("auteur", "Zélie Exemple"), fr.levain.ui.FormErrors.none()),
                new PaperPage(List.of(), java.util.Map.of(), fr.levain.ui.FormErrors.of("adresse", "Écrivez l’adresse postale sur 2 à 5 lignes.")),
                new PapersPage(List.of(new fr.levain.applications.PaperDossiers.ToFinish(new fr.levain.applications.ApplicationReference("2026-AIS-00042"), "", "La Marmite", "AMI", paper())), fr.levain.ui.Paging.whole("1 dossier à finir")),
                new PapersPage(List.of(), fr.levain.ui.Paging.whole("")),
                new OriginalPage("2026-AIS-00042", fr.levain.ui.FormErrors.none()),
                new OriginalPage("2026-AIS-00042", fr.levain.ui.FormErrors.of("original", "Choisissez le fichier numérisé.")),
                new PaperPanel(paper(), "2026-AIS-00042", "Paul Giraud", true), new PaperPanel(paper(), "2026-AIS-00042", "Paul Giraud", false),
                new StartDossierPage(call, List.of(), Map.of(), List.of(), "", "", FormErrors.none()),
                new StartDossierPage(call, List.of(holder(1), holder(2)), Map.of(holder(1).id(), new AlreadyKnown(14, 40)),
                        List.of(new fr.levain.ui.Choice("1", "Oui : Une épicerie mobile", "Demande d’accompagnement 2026-ORI-00012"), fr.levain.ui.Choice.of("nouveau", "Non, c’est un nouveau projet")), "", "", FormErrors.of("structure", "Choisissez la structure qui porte le projet.")),
                new DossierPage(dossier(Answers.NONE, List.of(GAP)), new AlreadyKnown(14, 40), Access.OWN, Map.of(), Optional.empty(), NOW, List.of()),
                new DossierPage(dossier(ANSWERS, List.of()), new AlreadyKnown(0, 40), Access.SIGN, Map.of(), Optional.of(standing()), NOW, List.of()),
                section(SomeForm.PROJECT, FormErrors.none()),
                section(SomeForm.PROJECT, errors),
                section(SomeForm.MONEY, FormErrors.none()),
                new ConflictPage(dossier(ANSWERS, List.of()), conflict, Map.of("title", List.of("La cuisine mobile"))),
                late(ApplicationStatus.SUBMITTED, ANSWERS), late(ApplicationStatus.WITHDRAWN, ANSWERS), late(ApplicationStatus.SUBMITTED, Answers.NONE),
                new TakenOffPage(new TakenOff(REFERENCE, SomeCalls.continuous().form(), SomeForm.PROJECT, ANSWERS), ANSWERS),
                new CheckAnswersPage(dossier(ANSWERS, List.of(GAP)), Access.OWN, Optional.empty(),
                        List.of(new AlongsideForm.Remark("La Fabrique : invitée, pas encore engagée", "/engagements")), Optional.empty(), NOW, FormErrors.none()),
                new CheckAnswersPage(dossier(ANSWERS, List.of()), Access.OWN, Optional.empty(), List.of(), Optional.empty(), NOW, FormErrors.of("declaration", "Cochez la case pour déposer.")),
                team(ApplicationStatus.DRAFT, Access.OWN, FormErrors.none()), team(ApplicationStatus.DRAFT, Access.OWN, FormErrors.of("courriel", "Il manque le signe @.")),
                team(ApplicationStatus.DRAFT, Access.READ, FormErrors.none()), team(ApplicationStatus.SUBMITTED, Access.OWN, FormErrors.none()),
                new InvitationPage("secret", new Participants.Invitation(draft, participant(Participant.State.INVITED), true), NOW),
                new InvitationPage("secret", new Participants.Invitation(draft, participant(Participant.State.REMOVED), true), NOW),
                new InvitedPage("secret", new Participants.Invitation(draft, participant(Participant.State.INVITED), false)),
                new InvitationPage("secret", new Participants.Invitation(draft, participant(Participant.State.INVITED), false), NOW),
                new SignOffPage(dossier(ANSWERS, List.of()), standing(), "abc", "", "", FormErrors.none()),
                new CheckAnswersPage(dossier(ANSWERS, List.of()), Access.OWN, Optional.of(standing()), List.of(), Optional.empty(), NOW, FormErrors.none()),
                new CheckAnswersPage(dossier(ANSWERS, List.of(GAP)), Access.READ, Optional.empty(), List.of(), Optional.empty(), NOW, FormErrors.none()),
                new CheckAnswersPage(dossier(ANSWERS, List.of(GAP)), Access.ACT, Optional.empty(), List.of(), Optional.of(paper()), NOW, FormErrors.none()),
                budget(Optional.empty(), FormErrors.none()),
                budget(Optional.empty(), FormErrors.of("fichier", "Choisissez le tableur à rapporter, en XLSX ou en ODS.")),
                budget(Optional.of(brought()), FormErrors.none()),
                new TooLatePage(REFERENCE, NOW, NOW.plusSeconds(1)),
                new ReceiptPage(receipt(true)), new ReceiptPage(receipt(false)), new ReceiptSheet(receipt(true)),
                new PiecesPage(SomePieces.files(view(ApplicationStatus.SUBMITTED)), false, FormErrors.none()),
                new PiecesPage(SomePieces.files(view(ApplicationStatus.SUBMITTED)), true, FormErrors.none()),
                new PiecesPage(new fr.levain.applications.DossierFiles(view(ApplicationStatus.DRAFT), List.of(), SomePieces.TODAY), false, FormErrors.none()),
                new FollowPage(view(ApplicationStatus.SUBMITTED), Optional.of(filing()), Optional.of(LocalDate.of(2027, 2, 5)),
                        List.of(pieces, question), story, List.of()),
                new FollowPage(view(ApplicationStatus.WITHDRAWN), Optional.empty(), Optional.empty(), List.of(), story, List.of()),
                new SupplementPage(view(ApplicationStatus.SUBMITTED), pieces, Optional.empty(), true, "", "", Map.of("DELEG", "Date de la délégation"), FormErrors.of("piece-DELEG", "Joignez au moins un fichier, ou revenez plus tard.")),
                new SupplementPage(view(ApplicationStatus.SUBMITTED), question, Optional.empty(), true, "Trois communes.", FormErrors.none()),
                new SupplementPage(view(ApplicationStatus.SUBMITTED), question, Optional.of(new CorrectedAnswers.Sheet(SomeForm.FORM, ANSWERS, 1)), true, "", FormErrors.none()),
                new CopyPage(view(ApplicationStatus.REFUSED), List.of(new Copies.Target(call, new CarryOver(ANSWERS, List.of(), List.of(), List.of()), true)), FormErrors.of("appel", "Choisissez l’appel.")),
                new CopyPage(view(ApplicationStatus.REFUSED), List.of(), FormErrors.none()),
                new WholeSheet(new WholeDossiers.Whole(view(ApplicationStatus.SUBMITTED), SomeForm.FORM, ANSWERS, List.of(), Optional.of(receipt(true))), NOW),
                messages(true, FormErrors.none()), messages(false, FormErrors.of("message", "Écrivez votre message.")),
                new ExchangePanel(view(ApplicationStatus.SUBMITTED), 3, 1, List.of(question)), new ExchangePanel(view(ApplicationStatus.SUBMITTED), 0, 0, List.of()),
                new WithdrawalPage(draft, Withdrawal.AT_ONCE, FormErrors.none()),
                new WithdrawalPage(view(ApplicationStatus.ON_AGENDA), Withdrawal.ON_REQUEST, FormErrors.none()),
                new WithdrawalPage(view(ApplicationStatus.ON_AGENDA), Withdrawal.ASKED, FormErrors.none()),
                new WithdrawalPanel(view(ApplicationStatus.ON_AGENDA), true), new WithdrawalPanel(view(ApplicationStatus.REFUSED), true),
                new FollowPage(view(ApplicationStatus.ON_AGENDA), Access.OWN, Optional.of(filing()), Optional.empty(), Optional.empty(), List.of(), List.of(), story, List.of(), 2, false, Withdrawal.ASKED, "reponse"),
                waiting(true, story), waiting(false, story),
                new AppealPanel(LocalDate.of(2027, 2, 5), new AppealPeriod(true, LocalDate.of(2027, 4, 6))), new AppealPanel(LocalDate.of(2027, 2, 5), new AppealPeriod(false, LocalDate.of(2028, 2, 5))),
                new WithdrawalPage(view(ApplicationStatus.SUBMITTED), Withdrawal.AT_ONCE, FormErrors.of("confirmation", "Cochez la case pour confirmer, ou revenez au dossier.")),
                new MyDossiersPage(List.of(draft), Set.of(), new Paging("1 dossier", Optional.empty(), Optional.empty())),
                new MyDossiersPage(List.of(), Set.of(), new Paging("0 dossier", Optional.empty(), Optional.empty())),
                new ReorientationPage(view(ApplicationStatus.SUBMITTED), true, List.of(call), Optional.empty(), Optional.empty(), FormErrors.none()),
                new ReorientationPage(view(ApplicationStatus.SUBMITTED), true, List.of(call), Optional.of(proposal()), Optional.of(preview()), FormErrors.of("accord", "Cochez la case pour donner votre accord.")),
                new ReorientationPage(view(ApplicationStatus.PROPOSED), false, List.of(), Optional.empty(), Optional.empty(), FormErrors.none()),
                new ReorientationProposalPage(view(ApplicationStatus.SUBMITTED), true, List.of(call), Optional.of(preview()), "", FormErrors.of("motif", "Écrivez pourquoi.")),
                new ReorientationProposalPage(view(ApplicationStatus.SUBMITTED), false, List.of(), Optional.empty(), "", FormErrors.none()),
                panel("/dossiers/"), panel("/instruction/"),
                new NewTermsPanel("/dossiers/" + REFERENCE + "/nouveaux-termes"), new NotInvitedPage(call),
                newTerms(false), newTerms(true), phase(false), phase(true),
                new MyDossiersCard(List.of(draft), Set.of(), List.of(REFERENCE)));
    }

    private static FollowPage waiting(boolean mentioned, List<TimelineItem> story) {
        return new FollowPage(view(ApplicationStatus.SUBMITTED), Access.OWN, Optional.of(filing()), Optional.of(LocalDate.of(2027, 2, 5)),
                Optional.of(new AppealPeriod(mentioned, LocalDate.of(2027, 4, 6))), List.of(),
                List.of(new fr.levain.applications.AwaitedPiece("pv", "PV", "Délibération du conseil", LocalDate.of(2027, 1, 15))), story, List.of(), 0, false, Withdrawal.AT_ONCE, "");
    }

    private static BudgetImportPage budget(Optional<BudgetImport.Read> read, FormErrors errors) {
        return new BudgetImportPage(dossier(ANSWERS, List.of()), SomeForm.MONEY, SomeForm.BUDGET, 2, read, errors);
    }

    private static BudgetImport.Read brought() {
        return new BudgetImport.Read("Budget", List.of(
                new BudgetLine(new UUID(7, 1), "606", "Denrées", Answer.of(new Value.Amount(Euros.of(1200))), Optional.empty()),
                new BudgetLine(new UUID(7, 2), "756", "Cotisations", new Answer.Unreadable("mille", "Indiquez un montant."), Optional.of(BudgetLine.Status.GRANTED))),
                List.of(new BudgetImport.Remark("D12", "« mille » n’est pas un montant. Il reste à corriger.")),
                List.of(new BudgetLine(new UUID(7, 3), "604", "Étude", Answer.of(new Value.Amount(Euros.of(700))), Optional.empty())));
    }

    private static NewTermsPage newTerms(boolean kept) {
        var call = SomeCalls.published(SomeCalls.continuous());
        var fields = kept ? List.<fr.levain.forms.Field>of() : SomeForm.FORM.fields().toList();
        return new NewTermsPage(view(ApplicationStatus.DRAFT), new Offer(call, 0,
                kept ? List.of() : List.of(Difference.changed("L’aide maximale par projet passe de 40 000 € à 30 000 €.")), fields, fields, kept));
    }

    private static NextPhasePanel phase(boolean officer) {
        var call = SomeCalls.published(SomeCalls.closing(SomeCalls.SECOND));
        return new NextPhasePanel(List.of(new Step(call, !officer, Optional.empty()), new Step(call, true, Optional.of(REFERENCE))), officer, true,
                "/dossiers/", "/dossiers/" + REFERENCE + "/phase-suivante", NOW);
    }

    private static Reorientation proposal() {
        return new Reorientation(new UUID(1, 6), new ApplicationId(new UUID(1, 1)), SomeCalls.continuous().slug(), SomeCalls.continuous().title(),
                "Cette aide finance les essais.", NOW, new AccountId(new UUID(1, 3)), LocalDate.of(2027, 1, 4));
    }

    private static ReorientationPreview preview() {
        return new ReorientationPreview(SomeCalls.continuous(), CarryOver.of(SomeForm.FORM, SomeForm.FORM, ANSWERS), NOW, Optional.of(LocalDate.of(2027, 2, 5)));
    }

    private static ReorientationPanel panel(String dossiers) {
        var other = Optional.of(new ReorientationLinks.Linked(new ApplicationId(new UUID(1, 7)), REFERENCE, "Innovation sociale"));
        return new ReorientationPanel(new ReorientationLinks(other, other, Optional.of(NOW)), Optional.of(proposal()), dossiers, true,
                "/dossiers/" + REFERENCE + "/reorientation", Optional.of("/dossiers/" + REFERENCE + "/reorientation"));
    }

    private static Page section(fr.levain.forms.FormPage page, FormErrors errors) {
        return new SectionPage(dossier(ANSWERS, List.of()), page, ANSWERS, 1, new UUID(1, 9), errors, Map.of(),
                Map.of("title", new Prefilled("title", ANSWERS.to("title"), NOW, "la fiche de la structure", Optional.of(LocalDate.of(2027, 1, 4)))),
                page.fields().stream().limit(1).toList(), false, new SectionPage.Beside(List.of("Paul Roche"), true), LocalDate.of(2026, 12, 5), SomePieces.asked(page), Map.of());
    }

    private static MessagesPage messages(boolean officer, FormErrors errors) {
        var author = new AccountId(new UUID(1, 3));
        var files = List.of(new Exchange.File(new DocumentId(new UUID(1, 6)), "plan.pdf"));
        var said = List.of(new Exchange(new UUID(1, 11), NOW, author, false, false, "Voici le plan.", files),
                new Exchange(new UUID(1, 10), NOW.minusSeconds(60), author, true, true, "Quelles communes ?", List.of()));
        var thread = new Exchanges.Thread(view(ApplicationStatus.SUBMITTED), said, 2, Map.of(author, new Person(author, "Jeanne Morel", "jeanne@exemple.fr", Optional.empty())), Optional.of(NOW));
        return new MessagesPage(thread, officer, true, List.of(new DossierSettings.MessageTemplate("Prise de contact", "Bonjour")), "", new Paging("2 messages", Optional.empty(), Optional.empty()), errors, !officer);
    }

    private static TeamPage team(ApplicationStatus status, Access access, FormErrors errors) {
        var paul = new Person(new AccountId(new UUID(1, 4)), "Paul Roche", "paul@exemple.fr", Optional.empty());
        var jeanne = new Person(new AccountId(new UUID(1, 3)), "Jeanne Morel", "jeanne@exemple.fr", Optional.empty());
        var given = Map.of("money", new Assignment("money", paul.id(), jeanne.id(), NOW, Optional.empty(), Optional.empty()));
        var dossier = dossier(ANSWERS, List.of(GAP));
        var there = new Dossier(view(status), dossier.terms(), dossier.form(), ANSWERS, Map.of(), dossier.sections(), Verdict.NONE, List.of(), List.of(GAP), List.of(), Optional.empty());
        return new TeamPage(there, access, jeanne.id(), List.of(participant(Participant.State.INVITED), participant(Participant.State.JOINED)), List.of(jeanne, paul), given,
                Map.of(paul.id(), paul), Optional.of(standing()), NOW, Map.of("nom", "Paul"), errors);
    }

    private static SignOffs.Standing standing() {
        var signOff = new SignOff(new UUID(1, 9), new ParticipantId(new UUID(1, 8)), NOW, new AccountId(new UUID(1, 3)), Optional.empty(), false,
                Optional.empty(), Optional.empty(), Optional.empty());
        return new SignOffs.Standing(signOff, SignOff.State.WAITING, participant(Participant.State.JOINED), true);
    }

    private static Participant participant(Participant.State state) {
        return new Participant(new ParticipantId(new UUID(1, 8)), new ApplicationId(new UUID(1, 1)), "paul@exemple.fr", "Paul Roche", Entitlement.SIGN, state,
                new AccountId(new UUID(1, 3)), NOW, NOW.plusSeconds(86_400), state == Participant.State.JOINED ? Optional.of(new AccountId(new UUID(1, 4))) : Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static Holder holder(int number) {
        return new Holder(OrganisationId.of(new UUID(1, number)), "La Marmite du Thaurion " + number);
    }

    private static Dossier dossier(Answers answers, List<Gap> blocking) {
        var sections = List.of(
                new Section("project", "Le projet", blocking.isEmpty() ? Section.State.COMPLETE : Section.State.TO_MEND, 1, 12, blocking),
                new Section("money", "Budget et partenaires", Section.State.NOT_STARTED, 0, 3, List.of()));
        return new Dossier(view(ApplicationStatus.DRAFT), SomeCalls.continuous(), SomeForm.FORM, answers, Map.of("project", 1),
                sections, Verdict.NONE, List.of(), blocking, List.of("Délégation de signature"), SomeCalls.continuous().cutOffs().stream().findFirst());
    }

    private static ClosedPage late(ApplicationStatus status, Answers typed) {
        return new ClosedPage(new Closed(view(status), SomeForm.PROJECT, Answers.NONE, typed), typed);
    }

    private static ApplicationView view(ApplicationStatus status) {
        var filed = status.isDraft() ? Optional.<Instant>empty() : Optional.of(NOW);
        var terms = SomeCalls.continuous();
        return new ApplicationView(new ApplicationId(new UUID(1, 1)), REFERENCE, status, new ProjectId(new UUID(1, 2)),
                OrganisationId.of(new UUID(1, 1)), "La Marmite du Thaurion", new AccountId(new UUID(1, 3)), terms.id(), terms.form(),
                terms.slug(), terms.title(), terms.team(), "La cuisine mobile du Thaurion", Optional.of(Euros.of(18_500)),
                NOW, NOW, filed, Optional.empty(), Optional.of(SomeCalls.FIRST), Optional.of(LocalDate.of(2027, 3, 22)));
    }

    private static Filing filing() {
        var terms = SomeCalls.continuous();
        return new Filing(new ApplicationId(new UUID(1, 1)), receipt(true), NOW, new AccountId(new UUID(1, 3)), terms.id(),
                terms.form(), ANSWERS, Verdict.NONE, true);
    }

    private static Receipt receipt(boolean silenceMeansRejection) {
        return new Receipt("AR-2026-AIS-00042", REFERENCE, NOW, "0f".repeat(32), "Innovation sociale et sociétale",
                "La cuisine mobile du Thaurion", "La Marmite du Thaurion",
                silenceMeansRejection ? HolderKind.ASSOCIATION : HolderKind.LOCAL_AUTHORITY, silenceMeansRejection,
                new Receipt.Service("Service ESS Nord", "15 rue de l’Ancienne-Comédie, 86000 Poitiers", "ess@region.example", "05 49 00 00 00"),
                silenceMeansRejection ? Optional.of(LocalDate.of(2027, 2, 5)) : Optional.empty(),
                List.of("Recours gracieux dans les deux mois."), List.of("Délégation de signature"),
                Optional.of(SomeCalls.FIRST), Optional.of(LocalDate.of(2027, 3, 22)));
    }

    private static Supplement request(Supplement.Kind kind, List<Supplement.Piece> pieces) {
        return new Supplement(new SupplementId(new UUID(1, 4)), new ApplicationId(new UUID(1, 1)), kind,
                "Quelles communes rejoignent la tournée ?", NOW, LocalDate.of(2027, 1, 4), pieces, List.of(), Optional.empty(), Optional.empty());
    }

    private static fr.levain.applications.PaperEntry paper() {
        return new fr.levain.applications.PaperEntry(new fr.levain.applications.ApplicationId(new java.util.UUID(1, 2)), "Zélie Exemple", List.of("1 rue Haute", "23400 Bourganeuf"),
                java.time.LocalDate.of(2026, 11, 18), java.time.LocalDate.of(2026, 11, 20), java.util.Optional.empty(), java.time.Instant.parse("2026-11-23T09:00:00Z"),
                new fr.levain.kernel.AccountId(new java.util.UUID(7, 7)));
    }
}
