package fr.levain.decisions.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.assessment.Instalments;
import fr.levain.assessment.Mark;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.ScoreSheet;
import fr.levain.audit.TimelineEntry;
import fr.levain.committees.CommitteeOpinion;
import fr.levain.committees.GivenOpinion;
import fr.levain.committees.MeetingId;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.Tally;
import fr.levain.decisions.Act;
import fr.levain.decisions.ActId;
import fr.levain.decisions.AlgorithmUsed;
import fr.levain.decisions.AssemblyVote;
import fr.levain.decisions.AwardFollowUp;
import fr.levain.decisions.AwardView;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.Explanation;
import fr.levain.decisions.JoinedFile;
import fr.levain.decisions.NotificationMode;
import fr.levain.decisions.OutcomeKind;
import fr.levain.decisions.VoteCount;
import fr.levain.decisions.WaitingLetters.Waiting;
import fr.levain.documents.DocumentId;
import fr.levain.eligibility.Verdict;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.law.AccessRequest;
import fr.levain.law.AppealPeriod;
import fr.levain.stateaid.AidedActivity;
import fr.levain.opinions.OpinionVerdict;
import fr.levain.opinions.ReceivedOpinion;
import fr.levain.stateaid.Basis;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public class DecisionsPageExamples implements PageExamples {
    private static final Instant AT = Instant.parse("2027-03-30T08:00:00Z");
    private static final LocalDate VOTE = LocalDate.of(2027, 3, 22);

    @Override
    public List<Page> pages() {
        var voted = act(Optional.empty());
        var transmitted = act(Optional.of(VOTE.plusDays(4)));
        var waiting = List.of(
                new ActPage.Waiting("2026-AIS-00043", "Café des aidants", "Centre social", true, Euros.of(18_354), "", "Deux partenaires signent.", Optional.of(given()), Optional.empty()),
                new ActPage.Waiting("2026-AIS-00044", "Autre projet", "Une coopérative", false, Euros.ZERO, "Le projet vend déjà son service.", "", Optional.empty(),
                        Optional.of("Le comité n’a pas encore rendu d’avis sur ce dossier : inscrivez-le à une séance.")));
        return List.of(
                new ActsPage(List.of(), Optional.empty(), false), new ActsPage(List.of(voted, transmitted), Optional.of(voted.id().toString()), true),
                new NewActPage(Map.of(), FormErrors.none()),
                new NewActPage(Map.of("numero", "1"), FormErrors.of("vote", "Indiquez le jour du vote.")),
                new ActPage(voted, List.of(), Map.of(), waiting, Map.of(), FormErrors.none()),
                new ActPage(voted, List.of(), Map.of(), List.of(), 1, Paging.whole(""), Optional.of(VOTE.plusDays(10)), true, List.of(), 2, Map.of(), FormErrors.none()),
                new ActPage(voted, List.of(outcome(true, Optional.empty(), Optional.empty())), Map.of(), List.of(), Map.of(),
                        FormErrors.of("transmission", "La transmission ne peut pas être à venir.")),
                new ActPage(transmitted, List.of(outcome(true, Optional.of(NotificationMode.LETTER), Optional.empty())), Map.of(), List.of(), 1, Paging.whole(""), Optional.empty(), false,
                        List.of(file(Optional.empty()), file(Optional.of(new ApplicationId(new UUID(1, 2))))), 0, Map.of(), FormErrors.none()),
                new ActPage(transmitted, List.of(
                        outcome(true, Optional.of(NotificationMode.PORTAL), Optional.of(VOTE.plusDays(9)))),
                        Map.of("2026-AIS-00042", List.of(new AwardFollowUp.Note("Il reste à compléter la ligne.", Optional.of("/gestion/donnees/2026-AIS-00042")))),
                        List.of(), Map.of(), FormErrors.none()),
                new OutcomePage(outcome(true, Optional.of(NotificationMode.PORTAL), Optional.empty()), Optional.of(transmitted), Optional.empty()),
                new OutcomePage(outcome(true, Optional.of(NotificationMode.PORTAL), Optional.of(VOTE.plusDays(9))), Optional.of(transmitted), Optional.of(new AppealPeriod(true, VOTE.plusDays(72)))),
                new OutcomePage(outcome(false, Optional.of(NotificationMode.LETTER), Optional.of(VOTE.plusDays(9))), Optional.of(transmitted), Optional.of(new AppealPeriod(true, VOTE.plusDays(72)))),
                new OutcomePage(outcome(false, Optional.of(NotificationMode.LETTER), Optional.of(VOTE.plusDays(9))), Optional.of(transmitted), Optional.of(new AppealPeriod(false, VOTE.plusYears(1)))),
                new OutcomePage(outcome(false, Optional.of(NotificationMode.PORTAL), Optional.of(VOTE.plusDays(9))), Optional.of(transmitted), Optional.of(new AppealPeriod(true, VOTE.plusDays(72))), List.of(),
                        List.of(), Optional.of(VOTE.plusDays(60))),
                new ResultsPage(List.of(), "", false, Optional.empty()), new ResultsPage(List.of(), "introuvable", false, Optional.empty()),
                new ResultsPage(List.of(award()), "four", true, Optional.of("2027-03-31~2026-AIS-00042")),
                new ExplanationPage(explained(true), false, new AccessRequest(VOTE, VOTE.plusMonths(2))), new ExplanationPage(explained(false), true, new AccessRequest(VOTE, VOTE.plusMonths(2))),
                new ResultPage(award()),
                new OutcomePanel(outcome(true, Optional.empty(), Optional.empty()), Optional.of(voted)),
                new OutcomePanel(inadmissible(NotificationMode.LETTER, Optional.empty()), Optional.empty()),
                new OutcomePage(inadmissible(NotificationMode.PORTAL, Optional.empty()), Optional.empty(), Optional.empty()),
                new OutcomePage(inadmissible(NotificationMode.PORTAL, Optional.of(VOTE.plusDays(9))), Optional.empty(), Optional.of(new AppealPeriod(true, VOTE.plusDays(72)))),
                new InadmissibilityPage(inadmissible(NotificationMode.LETTER, Optional.empty()), true, Map.of(), FormErrors.none()),
                new InadmissibilityPage(inadmissible(NotificationMode.LETTER, Optional.empty()), true, Map.of("recu-2026-AIS-00042-jour", "1"),
                        FormErrors.of("recu-2026-AIS-00042", "Indiquez un jour, un mois et une année.")),
                new InadmissibilityPage(inadmissible(NotificationMode.PORTAL, Optional.empty()), true, Map.of(), FormErrors.none()),
                new InadmissibilityPage(inadmissible(NotificationMode.PORTAL, Optional.of(VOTE.plusDays(9))), false, Map.of(), FormErrors.none()),
                new BreachPage(award(), Map.of(), Optional.empty(), FormErrors.none()),
                new BreachPage(award(), Map.of("debut-jour", "31", "debut-mois", "2"), Optional.empty(), FormErrors.of("debut-jour", "Indiquez un jour, un mois et une année.")),
                new BreachPage(award(), Map.of(), Optional.of(new fr.levain.law.ContractBreach(Euros.of(3_000), VOTE.plusMonths(6))), FormErrors.none()),
                new WaitingOutcomePanel("/dossiers/2026-AIS-00042/notification", false),
                new WaitingLettersCard(List.of(
                        new Waiting("2026-AIS-00042", "La cuisine mobile", "/dossiers/2026-AIS-00042/notification", LocalDate.of(2026, 11, 28), Optional.of(LocalDate.of(2026, 12, 13))),
                        new Waiting("2026-AIS-00043", "Le café des aidants", "/dossiers/2026-AIS-00043#avis-comite", LocalDate.of(2026, 11, 28), Optional.empty()))),
                new WaitingOutcomePanel("/dossiers/2026-AIS-00042/notification", true));
    }

    private static JoinedFile file(Optional<ApplicationId> about) {
        return new JoinedFile(Optional.of(new ActId(new UUID(1, 1))), about, new DocumentId(new UUID(1, about.isPresent() ? 8 : 9)), "Délibération signée.pdf", VOTE.plusDays(1));
    }

    private static GivenOpinion given() {
        return new GivenOpinion(new MeetingId(new UUID(1, 7)), "Comité d’essai", Instant.parse("2027-02-25T13:00:00Z"), true,
                new CommitteeOpinion(OpinionKind.WITH_RESERVE, Euros.of(18_000), "Deux partenaires signent.", "", new Tally(4, 1, 1, false, false), List.of(1, 2), 1,
                        Optional.empty(), Instant.parse("2027-02-25T14:00:00Z")), List.of("Yann Lebrun"), 3);
    }

    private static Explanation explained(boolean awarded) {
        var sheet = new ScoreSheet(List.of(
                new ScoreSheet.Line("PORTAGE", "Portage collectif", 60, Optional.of(new Mark.Score(4)), "Trois structures décident ensemble, par écrit."),
                new ScoreSheet.Line("PUBLIC", "Implication du public", 40, Optional.of(new Mark.CannotJudge()), "")), 4, 30, Set.of(0, 1, 4));
        var proposal = new Recommendation(
                Recommendation.Status.VALIDATED, true, Euros.of(48_000), Euros.ZERO, Rate.percent("75"), Euros.of(36_000), Euros.of(36_000), List.of(), "",
                Basis.NO_AID.name(), "Activité locale.", Euros.ZERO, AidedActivity.ADMITTED, "", "", Instalments.SINGLE, "ami", AT, "");
        return new Explanation(
                outcome(awarded, Optional.of(NotificationMode.PORTAL), Optional.of(VOTE.plusDays(9))), Optional.of(act(Optional.of(VOTE.plusDays(4)))),
                Verdict.NONE, Map.of(), awarded ? Optional.of(sheet) : Optional.empty(),
                awarded ? List.of(new fr.levain.readings.ReadResult("Analyse 1", false, List.of("Ada Lectrice"), 2, 4, 725, List.of(new fr.levain.readings.ReadResult.Line("PORTAGE", "Portage collectif", List.of(
                        new fr.levain.readings.ReadResult.Said(Optional.of(4), "Des engagements datés."), new fr.levain.readings.ReadResult.Said(Optional.of(2), "Un seul est signé.")))))) : List.of(),
                awarded ? Optional.of(proposal) : Optional.empty(),
                awarded ? List.of(new fr.levain.assessment.LineSettled(new UUID(7, 1), "622", "Honoraires", Euros.of(12_000), Euros.of(12_000), Euros.of(9_000),
                        "Un devis est trop ancien.", AT, Optional.empty())) : List.of(),
                awarded ? Optional.of(given()) : Optional.empty(),
                awarded ? List.of(new ReceivedOpinion("Avis scientifique", "", VOTE.minusDays(40), OpinionVerdict.WITH_RESERVE, "Le protocole est à préciser.")) : List.of(),
                awarded ? List.of(new AlgorithmUsed(AlgorithmUsed.Kind.RULES, ""), new AlgorithmUsed(AlgorithmUsed.Kind.ADJUSTED, "Note brute 62,5 sur 100, note ajustée 60, sur 2 lectures.")) : List.of(),
                awarded ? List.of(new TimelineEntry(4, AT, "AwardGranted", "system:test", Map.of(), "L’aide est attribuée.")) : List.of(), List.of(), !awarded);
    }

    private static Act act(Optional<LocalDate> transmitted) {
        return new Act(new ActId(new UUID(1, 1)), "2027.412.CP", "Commission permanente", VOTE, transmitted,
                new Act.Signature("Camille", "Exemple", "Présidence"), Optional.of(new VoteCount(53, 41, 3, 2)));
    }

    private static DecidedOutcome outcome(boolean awarded, Optional<NotificationMode> mode, Optional<LocalDate> notified) {
        return new DecidedOutcome(
                new ApplicationId(new UUID(1, 2)), Optional.of(new ActId(new UUID(1, 1))), Optional.empty(),
                awarded ? OutcomeKind.AWARDED : OutcomeKind.REFUSED, "2026-AIS-00042", "La Marmite du Thaurion",
                "La cuisine mobile du Thaurion", awarded ? Euros.of(36_000) : Euros.ZERO, Euros.of(48_858), Rate.percent("75"),
                awarded ? Optional.of(Basis.DE_MINIMIS) : Optional.empty(), awarded ? "" : "Le projet ne sort pas de l’offre existante.",
                "Deux partenaires signent avant l’avance.", "Échelonné : avance 50 %, solde 50 %", awarded, mode, Optional.empty(),
                mode.map(any -> VOTE.plusDays(8)), notified, Optional.empty(), Optional.empty(),
                Optional.of(new AssemblyVote(new VoteCount(53, 40, 3, 2), List.of("Jeanne Exemple"))));
    }

    private static DecidedOutcome inadmissible(NotificationMode mode, Optional<LocalDate> notified) {
        return new DecidedOutcome(
                new ApplicationId(new UUID(1, 2)), Optional.empty(),
                Optional.of(new DecidedOutcome.Signed(VOTE, new Act.Signature("Camille", "Exemple", "Directrice, par délégation"))),
                OutcomeKind.INADMISSIBLE, "2026-AIS-00042", "La Marmite du Thaurion", "La cuisine mobile du Thaurion", Euros.ZERO,
                Euros.ZERO, Rate.percent("0"), Optional.empty(), "Le projet se tient hors de la région.", "", "", false,
                Optional.of(mode), Optional.empty(), Optional.of(VOTE.plusDays(8)), notified, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AwardView award() {
        return new AwardView(
                new ApplicationId(new UUID(1, 2)), new ApplicationReference("2026-AIS-00042"), "Le Four partagé", Optional.empty(),
                Optional.empty(), false, "Bourganeuf", "23", "Le four des quatre bourgs", "AMI Innovation sociale", Euros.of(12_000),
                "aide en numéraire", "NO_AID", Optional.of(Rate.percent("66.67")), "2027.412.CP", VOTE, VOTE.plusDays(9), true,
                Optional.of(VOTE.plusDays(30)), "Unique");
    }
}
