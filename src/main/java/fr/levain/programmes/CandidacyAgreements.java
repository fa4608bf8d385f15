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
        return store.ofHolder(holder.id(), holder.email(), MOST).stream().map(this::thing).toList();
    }

    @Override
    public List<AgreedThing> of(Bearer bearer) {
        return store.ofProject(new ProjectId(bearer.project())).stream().filter(each -> each.contact().email().equalsIgnoreCase(bearer.email())).map(this::thing).toList();
    }

    @Override
    public Optional<Bearer> bearer(String link) {
        return store.find(link).filter(each -> !each.contact().email().isEmpty()).map(each -> new Bearer(each.project().value(), each.contact().email()));
    }

    @Override
    public boolean revoke(AgreedThing thing, String recipient, Caller by) {
        if (store.find(thing.link()).isEmpty()) return false;
        candidacies.withdraw(thing.link(), by);
        // one that was answered is withdrawn no more: what it let the partner see stops all the same
        consents.revoke(thing.about(), recipient, clock.instant(), by);
        return true;
    }

    private AgreedThing thing(Candidacy candidacy) {
        var partner = programmes.find(candidacy.programme()).map(Programme::partner).orElse("");
        var open = candidacy.status().isOpen() || candidacy.status() == CandidacyStatus.ADMITTED;
        return new AgreedThing(
                candidacy.project().subject(), "Candidature, " + programmes.titleOf(candidacy.programme()), candidacy.title(), candidacy.token(), candidacy.path(),
                candidacy.project().value(), consent -> consent.recipient().equals(partner), _ -> true,
                open ? "Retirer mon accord, et ma candidature" : "Retirer mon accord");
    }
}
