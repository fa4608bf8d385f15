package fr.levain.committees;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.Drafts;
import fr.levain.assessment.Scores;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallRevision;
import fr.levain.decisions.SomeDossier;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** Committees of their own for each test, each with its call, its envelope and its dossiers. */
@TestComponent
public class SomeCommittee {
    public static final CommitteeRules RULES = new CommitteeRules(
            Rate.percent("50"), 15, 7, false, true, true, RankedBy.SERVICE, 20, List.of("project_summary", "need", "novelty", "departments"));

    private static final Caller BY = new Caller.System("test");

    private final Committees committees;
    private final Meetings meetings;
    private final CallPublication publication;
    private final Drafts drafts;
    private final Envelopes envelopes;
    private final SomeDossier dossiers;
    private final Applications applications;
    private final Scores scores;
    private final DemonstrationSessions sessions;
    private final Clock clock;

    SomeCommittee(Committees committees, Meetings meetings, CallPublication publication, Drafts drafts, Envelopes envelopes,
            SomeDossier dossiers, Applications applications, Scores scores, DemonstrationSessions sessions, Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.publication = publication;
        this.drafts = drafts;
        this.envelopes = envelopes;
        this.dossiers = dossiers;
        this.applications = applications;
        this.scores = scores;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Seven seats: the delegate presides, four personas and two people without an account follow. */
    public static List<Seat> seats() {
        return List.of(
                seat(1, "Anne Vidal", "Élue déléguée", "anne.vidal", true), seat(2, "Lucie Faure", "ATIS", "lucie.faure", false),
                seat(3, "Claire Dupuy", "ADI-NA", "claire.dupuy", false), seat(4, "Yann Lebrun", "CRESS", "yann.lebrun", false),
                seat(5, "Marc Delmas", "Université", "marc.delmas", false),
                new Seat(6, "Odile Exemple", "Lauréate passée", "", true, false),
                new Seat(7, "Bruno Exemple", "Direction de l’innovation", "", true, false));
    }

    public Committee committee(CommitteeRules rules) {
        var slug = "essai-" + UUID.randomUUID();
        envelopes.declare(slug, "Enveloppe d’essai", 2026, Euros.of(100_000), BY);
        var like = drafts.openCall("innovation-sociale").current();
        publication.propose(new CallRevision(like.id(), like.call(), slug, 0, "Appel à comité", like.summary(), like.sheet(), like.regulation(),
                like.referencePrefix(), like.form(), like.vocabulary(), like.rules(), like.grid(), like.amounts(), like.documents(),
                like.opensAt(), Optional.empty(), like.cutOffs(), slug, like.contact(), like.team()));
        publication.publish(slug, BY);
        committees.amend(new Committee(slug, "Comité d’essai", List.of(slug), seats(), rules, 1), BY);
        return committees.of(slug);
    }

    /** For a call that has none. */
    public Committee committee(CommitteeRules rules, String call) {
        var slug = "essai-" + UUID.randomUUID();
        committees.amend(new Committee(slug, "Comité d’essai", List.of(call), seats(), rules, 1), BY);
        return committees.of(slug);
    }

    public ApplicationReference dossier(Committee committee, String title, int euros) {
        return dossiers.proposedFor(committee.calls().getFirst(), title, euros);
    }

    public ApplicationReference dossier(Committee committee, String title, int euros, Caller.Account author) {
        return dossiers.proposedFor(committee.calls().getFirst(), title, euros, author);
    }

    /** With the same mark on each criterion of its grid. */
    public ApplicationReference scored(ApplicationReference reference, int mark) {
        var officer = officer();
        var application = applications.byReference(reference, officer).id();
        var typed = new java.util.HashMap<String, String>();
        for (var criterion : scores.of(application).grid().criteria()) {
            typed.put("note." + criterion.code(), "" + mark);
            typed.put("motif." + criterion.code(), "Le dossier le montre par des engagements écrits et datés.");
        }
        scores.close(reference.value(), scores.read(application, typed), officer);
        return reference;
    }

    public MeetingId planned(Committee committee) {
        return meetings.plan(committee.slug(), clock.instant().plus(Duration.ofDays(20)), "Salle 12, Bordeaux", "", officer());
    }

    /** Convened, with these dossiers on its agenda. */
    public MeetingId convened(Committee committee, ApplicationReference... references) {
        var id = planned(committee);
        meetings.add(id, java.util.stream.Stream.of(references).map(ApplicationReference::value).toList(), officer());
        meetings.convene(id, officer());
        return id;
    }

    /** Heard by the committee of its call, whose minutes are signed: it waits for the vote alone. */
    public void favourable(String call, String reference, int euros) {
        sessions.favourable(call, new ApplicationReference(reference), Euros.of(euros), clock.instant(), officer());
    }

    public Caller.Account officer() {
        return dossiers.persona("nadia.bertin");
    }

    public Caller.Account persona(String name) {
        return dossiers.persona(name);
    }

    public static List<Member> members(Attendance attendance, int seats) {
        return IntStream.rangeClosed(1, seats).mapToObj(number -> new Member(
                new Seat(number, "Siège " + number, "Membre", "", true, number == 1), attendance, Optional.empty())).toList();
    }

    private static Seat seat(int number, String name, String quality, String account, boolean chair) {
        return new Seat(number, name, quality, account + "@demo.levain.example", true, chair);
    }
}
