package fr.levain.programmes;

import fr.levain.consents.AgreedThing;
import fr.levain.consents.AgreedThings;
import fr.levain.consents.Consents;
import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people let the partner of a programme see with their candidacy: taken back, the candidacy goes with it. */
@Component
class CandidacyAgreements implements AgreedThings {
    /** Of one person, on one page. */
    private static final int MOST = 20;

    private final CandidacyStore store;
    private final Candidacies candidacies;
    private final Programmes programmes;
    private final Consents consents;
    private final Clock clock;

    CandidacyAgreements(CandidacyStore store, Candidacies candidacies, Programmes programmes, Consents consents, Clock clock) {
        this.store = store;
        this.candidacies = candidacies;
        this.programmes = programmes;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public List<AgreedThing> of(Caller.Account holder) {
        return things(store.ofHolder(holder.id(), holder.email(), MOST));
    }

    @Override
    public List<AgreedThing> of(Bearer bearer) {
        return things(store.ofProject(new ProjectId(bearer.project())).stream().filter(each -> each.contact().email().equalsIgnoreCase(bearer.email())).toList());
    }

    @Override
    public Optional<Bearer> bearer(String link) {
        return store.find(link).filter(each -> !each.contact().email().isEmpty()).map(each -> new Bearer(each.project().value(), each.contact().email()));
    }

    @Override
    public boolean revoke(AgreedThing thing, String recipient, Caller by) {
        if (store.find(thing.link()).isEmpty()) return false;
        candidacies.withdraw(thing.link(), by);
        // one that was answered is withdrawn no more: what it let the partner see stops, unless another candidacy rests on it
        if (!store.isBefore(recipient, new ProjectId(thing.project()))) consents.revoke(thing.about(), recipient, clock.instant(), by);
        return true;
    }

    /** One that is over is left out where another of the same project rests on the same agreement: that one tells it. */
    private List<AgreedThing> things(List<Candidacy> theirs) {
        return theirs.stream().filter(each -> rests(each) || theirs.stream().noneMatch(other -> rests(other) && shareOneAgreement(each, other))).map(this::thing).toList();
    }

    private boolean shareOneAgreement(Candidacy one, Candidacy other) {
        return one.project().equals(other.project()) && partner(one).equals(partner(other));
    }

    /** Whether its partner needs the agreement still. */
    private static boolean rests(Candidacy candidacy) {
        return candidacy.status().isOpen() || candidacy.status() == CandidacyStatus.ADMITTED;
    }

    private String partner(Candidacy candidacy) {
        return programmes.find(candidacy.programme()).map(Programme::partner).orElse("");
    }

    private AgreedThing thing(Candidacy candidacy) {
        var partner = partner(candidacy);
        var programme = programmes.titleOf(candidacy.programme());
        return new AgreedThing(
                candidacy.project().subject(), "Candidature, " + programme, candidacy.title(), candidacy.token(), candidacy.path(),
                candidacy.project().value(), consent -> consent.recipient().equals(partner), _ -> true,
                rests(candidacy) ? "Retirer mon accord, et ma candidature « %s »".formatted(programme) : "Retirer mon accord");
    }
}
