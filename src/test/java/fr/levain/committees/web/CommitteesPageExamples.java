package fr.levain.committees.web;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.AgendaItem;
import fr.levain.committees.Ballot;
import fr.levain.committees.Attendance;
import fr.levain.committees.Committee;
import fr.levain.committees.CommitteeOpinion;
import fr.levain.committees.Hearing;
import fr.levain.committees.Meeting;
import fr.levain.committees.Deliberations;
import fr.levain.committees.GivenOpinion;
import fr.levain.committees.MeetingId;
import fr.levain.committees.MeetingLine;
import fr.levain.committees.MeetingStatus;
import fr.levain.committees.Member;
import fr.levain.committees.MemberReadings;
import fr.levain.committees.MemberTies.Tie;
import fr.levain.committees.Minutes;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.OwnScore;
import fr.levain.committees.Ranking;
import fr.levain.committees.Poll;
import fr.levain.committees.PollId;
import fr.levain.committees.ReadingSheet;
import fr.levain.committees.ReadyDossier;
import fr.levain.committees.Recusal;
import fr.levain.committees.RecusalGround;
import fr.levain.committees.SessionBoard;
import fr.levain.committees.SheetReading;
import fr.levain.committees.SomeCommittee;
import fr.levain.committees.Tally;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Scan;
import fr.levain.documents.StoredDocument;
import fr.levain.kernel.Euros;
import fr.levain.readings.ReadPlace;
import fr.levain.territory.RegionMap;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public class CommitteesPageExamples implements PageExamples {
    private static final Instant AT = Instant.parse("2027-02-25T13:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 12);
    private static final MeetingId ID = new MeetingId(new UUID(1, 1));
    private static final Committee COMMITTEE =
            new Committee("essai", "Comité de l’innovation sociale", List.of("innovation-sociale"), SomeCommittee.seats(), SomeCommittee.RULES, 1);

    @Override
    public List<Page> pages() {
        var pages = new ArrayList<Page>();
        var line = new MeetingLine(ID, "essai", COMMITTEE.title(), AT, MeetingStatus.CONVENED, 2);
        pages.add(new CommitteesPage(List.of(), List.of(), Optional.empty(), false));
        pages.add(new CommitteesPage(List.of(COMMITTEE), List.of(line), Optional.of(ID.toString()), true));
        pages.add(new CommitteePage(COMMITTEE, List.of("AMI Innovation sociale"), List.of(), false, true));
        pages.add(new CommitteePage(COMMITTEE, List.of("AMI Innovation sociale"), List.of(line), true, true));
        pages.add(new CommitteeEditPage("essai", COMMITTEE.title(), 1, 2, Map.of("nom", COMMITTEE.title(), "membre-1", "Anne Vidal", "membre-2", "", "quorum", "50"), FormErrors.none()));
        pages.add(new CommitteeEditPage("essai", COMMITTEE.title(), 1, 1, Map.of("membre-1", ""), FormErrors.of("nom", "Désignez un président, et un seul.")));
        pages.add(new NewMeetingPage("essai", COMMITTEE.title(), Optional.empty(), Map.of(), FormErrors.none()));
        pages.add(new NewMeetingPage("essai", COMMITTEE.title(), Optional.of("/seances/" + ID), Map.of("lieu", "Salle 12"), FormErrors.of("heure", "Indiquez l’heure, par exemple 14 h 30.")));
        pages.add(meeting(MeetingStatus.PLANNED, List.of(), List.of(), Map.of(), FormErrors.none()));
        pages.add(meeting(MeetingStatus.PLANNED, agenda(), List.of(ready()), Map.of(), FormErrors.of("dossier", "Cochez les dossiers à inscrire.")));
        pages.add(meeting(MeetingStatus.CONVENED, agenda(), List.of(ready()),
                Map.of("2026-AIS-00042", List.of(new ReadingSheet.Change("L’argent : Aide demandée", "18 500,00 €", ""))), FormErrors.none()));
        pages.add(meeting(MeetingStatus.SIGNED, agenda(), List.of(), Map.of(), FormErrors.none()));
        pages.addAll(inSession());
        return pages;
    }

    private static List<Page> inSession() {
        var pages = new ArrayList<Page>();
        var open = board(MeetingStatus.OPEN);
        var item = open.agenda().getFirst();
        var waiting = open.agenda().get(1);
        pages.add(new RoomPage(open, TODAY, Map.of(), FormErrors.none()));
        pages.add(new RoomPage(board(MeetingStatus.CONVENED), TODAY, Map.of("presence-1", "ABSENT"), FormErrors.of("presences", "Le quorum n’est pas atteint.")));
        pages.add(new RoomPage(board(MeetingStatus.CLOSED), TODAY, Map.of(), FormErrors.none()));
        var reads = new SessionBoard(open.meeting(), open.agenda(), 0, Set.of(item.application()), List.of(), List.of(), open.pot(), open.ranking());
        pages.add(new RoomPage(reads, TODAY, Map.of(), FormErrors.none()));
        pages.add(new DeliberationPage(reads, item, reading(List.of()), Optional.empty(), Optional.empty(), Map.of(), List.of(2, 3), "", Optional.empty(), Map.of(), FormErrors.none()));
        pages.add(new DeliberationPage(open, item, reading(List.of()), Optional.of(hearing(true)), Optional.empty(), Map.of(3, List.of(new Tie(Tie.Kind.MANDATE, "La Marmite"))), List.of(), "Nadia Bertin", Optional.empty(), Map.of(), FormErrors.none()));
        pages.add(new DeliberationPage(open, item, reading(List.of(new ReadingSheet.Change("Le projet : Besoin", "Un lieu", ""))), Optional.of(hearing(false)), Optional.empty(), Map.of(), List.of(), "Nadia Bertin",
                Optional.of("Nadia Bertin a enregistré à 14 h 32 : favorable."), Map.of("sens", "DEFERRED"), FormErrors.of("sens", "Un avis est déjà enregistré.")));
        pages.add(new DeliberationPage(open, waiting, reading(List.of()), Optional.of(hearing(true)), Optional.of(poll(waiting, true, Optional.empty())), Map.of(), List.of(2, 3), "", Optional.empty(),
                Map.of(), FormErrors.of("papier-pour", "Comptez 3 voix au plus en dehors des écrans.")));
        pages.add(new DeliberationPage(open, waiting, reading(List.of()), Optional.empty(), Optional.of(poll(waiting, false,
                Optional.of(new Poll.Closed(AT, Poll.Outcome.REJECTED, "L’avis n’est pas adopté : 1 pour, 2 contre. Mettez un autre avis aux voix.")))), Map.of(), List.of(2, 3), "", Optional.empty(),
                Map.of(), FormErrors.of("siege", "Choisissez qui se déporte.")));
        var meeting = open.meeting();
        var seated = new MemberReadings.Seated(meeting, meeting.members().get(1));
        var declares = new MemberReadings.MemberFile(waiting, MemberReadings.Access.TO_DECLARE, false, Optional.empty(), Optional.empty());
        var read = new MemberReadings.MemberFile(item, MemberReadings.Access.CLEARED, false, Optional.of(score(2)), Optional.of(open.scores()));
        var toScore = new MemberReadings.MemberFile(waiting, MemberReadings.Access.CLEARED, false, Optional.empty(), Optional.empty());
        pages.add(new MemberMeetingPage(seated, open, List.of(read, declares), List.of(poll(waiting, true, Optional.empty())), List.of(file()), true, Optional.of("Votre vote est reçu.")));
        pages.add(new BallotPage(seated, waiting, poll(waiting, true, Optional.empty()), List.of(2, 4), Map.of(), FormErrors.of("voix-2", "Choisissez pour, contre ou abstention.")));
        pages.add(new MemberFilePage(seated, declares, Optional.empty(), List.of(new Tie(Tie.Kind.MANDATE, "La Marmite")), new UUID(3, 3), false, 0, Map.of(), FormErrors.none()));
        pages.add(new MemberFilePage(seated, declares, Optional.empty(), List.of(), new UUID(3, 3), false, 0, Map.of(), FormErrors.of("motif", "Choisissez le motif de votre déport.")));
        pages.add(new MemberFilePage(seated, read, Optional.of(reading(List.of())), List.of(), new UUID(3, 3), true, 0, Map.of(), FormErrors.none()));
        pages.add(new MemberFilePage(seated, toScore, Optional.of(reading(List.of())), List.of(), new UUID(3, 3), false, 409, Map.of("note", "3"), FormErrors.of("note", "Vous avez donné une autre note (2).")));
        pages.add(new MeetingsCard(List.of(new MeetingLine(ID, "essai", COMMITTEE.title(), AT, MeetingStatus.CONVENED, 2))));
        var text = "# Séance\n\nComité réuni.\n\n## 1. La cuisine mobile\n\nAvis favorable.\n";
        var draft = Optional.of(new Minutes(ID, "2027-01", text, 2, Optional.empty()));
        var closed = board(MeetingStatus.CLOSED).meeting();
        pages.add(new MinutesPage(closed, Optional.empty(), closed.path() + "/salle", true, false, Optional.empty(), FormErrors.none()));
        pages.add(new MinutesPage(meeting, Optional.empty(), "/mes-seances/" + ID, false, false, Optional.empty(), FormErrors.none()));
        pages.add(new MinutesPage(closed, draft, closed.path() + "/salle", true, false, Optional.of("Autre texte"), FormErrors.of("texte", "Un collègue a corrigé le texte.")));
        pages.add(new MinutesPage(closed, draft, "/mes-seances/" + ID, false, true, Optional.empty(), FormErrors.of("signer", "Relisez-le, puis signez.")));
        pages.add(new MinutesPage(board(MeetingStatus.SIGNED).meeting(), Optional.of(new Minutes(ID, "2027-01", text, 2, Optional.of(new Minutes.Signed(
                "Anne Vidal", "Élue déléguée", AT, new DocumentId(new UUID(1, 9)), "ab12".repeat(16))))), closed.path() + "/salle", true, false,
                Optional.of("Trop tard"), FormErrors.of("texte", "Le procès-verbal est signé.")));
        pages.add(new OpinionPanel(Optional.of(new GivenOpinion(ID, COMMITTEE.title(), AT, true, item.opinion().orElseThrow(), List.of("Yann Lebrun"), 1)), Optional.empty(), Optional.of("/instruction/2026-AIS-00001/reorientation")));
        pages.add(new OpinionPanel(Optional.empty(), Optional.of("Le comité n’a pas encore rendu d’avis sur ce dossier."), Optional.empty()));
        return pages;
    }

    private static SessionBoard board(MeetingStatus status) {
        var agenda = agenda();
        var recusals = List.of(new Recusal(agenda.getFirst().application(), 3, RecusalGround.OFFICE, AT, Optional.of(AT), Optional.of(AT.plusSeconds(1140))));
        var ranking = Ranking.of(agenda.stream().map(each -> new Ranking.Candidate(each.reference(), each.perMille(), each.amount(), each.opinion().isPresent(), Optional.empty())).toList(), Euros.of(20_000));
        return new SessionBoard(meeting(status), agenda, 1, Set.of(), recusals, List.of(score(1), score(2)), Optional.of(Euros.of(20_000)), ranking);
    }

    private static Poll poll(AgendaItem item, boolean secret, Optional<Poll.Closed> closed) {
        var motion = new Deliberations.Motion(OpinionKind.WITH_RESERVE, Euros.of(18_000), "Deux partenaires signent.", "Projet mûr.",
                new Tally(closed.isPresent() ? 1 : 0, closed.isPresent() ? 2 : 0, 0, secret, false), 0);
        return new Poll(new PollId(new UUID(4, 1)), ID, item.application(), motion, AT, List.of(new Poll.Voter(1, true, secret ? Optional.empty() : Optional.of(Ballot.FOR)),
                new Poll.Voter(2, false, Optional.empty()), new Poll.Voter(4, false, Optional.empty())), closed);
    }

    private static StoredDocument file() {
        return new StoredDocument(new DocumentId(new UUID(5, 1)), ID.subject(), "Règlement du comité.pdf", "application/pdf", 48_000, "ab12".repeat(16), AT, Scan.CLEAN);
    }

    private static OwnScore score(int seat) {
        return new OwnScore(agenda().getFirst().application(), seat, 3, "Solide.", new UUID(3, seat), 1, AT);
    }

    private static Hearing hearing(boolean heard) {
        var item = agenda().getFirst();
        return new Hearing(item.application(), item.reference(), item.object(), AT, Optional.of(AT), Optional.of(AT), heard ? Optional.of(AT) : Optional.empty());
    }

    private static SheetReading reading(List<ReadingSheet.Change> changes) {
        var map = new RegionMap(List.of(new RegionMap.Shape("M10 10L90 10L90 90L10 90Z", true), new RegionMap.Shape("M90 10L170 10L170 90L90 90Z", false)),
                List.of(new RegionMap.Dot("50.0", "50.0")), "Guéret. Département concerné : Creuse.", 100);
        return new SheetReading(sheet(), map, changes);
    }

    private static ReadingSheet sheet() {
        return new ReadingSheet(List.of(new ReadingSheet.Part("Le projet", List.of(new ReadingSheet.Line("Besoin", "Un lieu où faire ensemble."))),
                new ReadingSheet.Part("L’argent", List.of(new ReadingSheet.Line("Aide demandée", "20\u202f000 €")))), new RegionMap.Places(Set.of("23"), Set.of("23096")));
    }

    private static MeetingPage meeting(MeetingStatus status, List<AgendaItem> agenda, List<ReadyDossier> ready,
            Map<String, List<ReadingSheet.Change>> changes, FormErrors errors) {
        return new MeetingPage(meeting(status), agenda, Set.of(), ready, changes, agenda.isEmpty() ? List.of() : List.of(hearing(false)), agenda.isEmpty() ? List.of() : List.of(file()), TODAY, true, Map.of(), errors);
    }

    static Meeting meeting(MeetingStatus status) {
        var members = SomeCommittee.seats().stream().map(seat -> new Member(seat,
                seat.number() == 4 ? Attendance.EXCUSED : seat.number() == 5 ? Attendance.REMOTE : Attendance.PRESENT,
                seat.number() == 4 ? Optional.of(2) : Optional.empty())).toList();
        return new Meeting(ID, "essai", COMMITTEE.title(), AT, "Salle 12, Bordeaux", "https://visio.example/comite", status, SomeCommittee.RULES, members,
                status == MeetingStatus.PLANNED ? Optional.empty() : Optional.of(AT), 0,
                status == MeetingStatus.PLANNED ? Optional.empty() : Optional.of(new Meeting.Frozen(AT, new DocumentId(new UUID(1, 9)), "ab12".repeat(16), Optional.of(new DocumentId(new UUID(1, 10))))),
                Optional.empty(), Optional.empty(), 3);
    }

    static List<AgendaItem> agenda() {
        var given = new CommitteeOpinion(OpinionKind.WITH_RESERVE, Euros.of(18_000), "Deux partenaires signent avant l’avance.", "Projet mûr.",
                new Tally(4, 1, 1, false, false), List.of(1, 2, 3, 4, 5, 6), 1, Optional.empty(), AT);
        return List.of(item("2026-AIS-00042", 1, Optional.of(770), Optional.of(given)), item("2026-AIS-00043", 2, Optional.empty(), Optional.empty()));
    }

    private static AgendaItem item(String reference, int place, Optional<Integer> perMille, Optional<CommitteeOpinion> opinion) {
        return new AgendaItem(ID, new ApplicationId(new UUID(2, place)), place, 20, reference, "La cuisine mobile du Thaurion", "La Marmite du Thaurion",
                "Bourganeuf", "23", "ASSOCIATION", "Une cuisine qui va de bourg en bourg.", true, Euros.of(20_000), Euros.of(18_000), perMille, "ami", "",
                opinion.map(CommitteeOpinion::at), opinion, Optional.empty(), perMille.map(points -> new ReadPlace(points, Optional.of(points - 12), 2, 1, 3, true)));
    }

    private static ReadyDossier ready() {
        return new ReadyDossier(new ApplicationId(new UUID(2, 8)), "2026-AIS-00044", "Café des aidants", "Centre social", "Nontron", "24", true,
                Euros.of(20_000), Euros.of(18_354), Optional.of(645), "ami");
    }
}
