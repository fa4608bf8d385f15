package fr.levain.applications;

import fr.levain.directory.Membership;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.OrganisationView;
import fr.levain.directory.Organisations;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose dossier it is. Another person's reference is answered as one that does not exist. */
@Component
class Ownership {
    private final ApplicationStore store;
    private final ParticipantStore participants;
    private final Organisations organisations;
    private final PaperStore papers;
    private final DossierRecusals recusals;
    private final Clock clock;

    Ownership(ApplicationStore store, ParticipantStore participants, Organisations organisations, PaperStore papers,
            DossierRecusals recusals, Clock clock) {
        this.papers = papers;
        this.recusals = recusals;
        this.store = store;
        this.participants = participants;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A dossier the caller may file, follow, give up: their own, or by mandate. @throws NotFound when it is not theirs */
    ApplicationView theirs(ApplicationReference reference, Caller caller) {
        return reached(reference, caller, Access::files);
    }

    /** A dossier of the caller's own, that they may take on into another. @throws NotFound when it is not theirs, or theirs by mandate only */
    ApplicationView owned(ApplicationReference reference, Caller caller) {
        return reached(reference, caller, Access::owns);
    }

    /** A dossier the caller may fill in. @throws NotFound when it is not theirs to write in */
    ApplicationView writable(ApplicationReference reference, Caller caller) {
        return reached(reference, caller, Access::writes);
    }

    /** A dossier the caller may read whole: theirs, or one they were invited to. @throws NotFound otherwise */
    ApplicationView readable(ApplicationReference reference, Caller caller) {
        return reached(reference, caller, _ -> true);
    }

    /** Empty for whoever has nothing to do with it. */
    Optional<Access> access(ApplicationView view, AccountId account) {
        if (view.author().equals(account) || organisations.isMember(view.holder(), account)) return Optional.of(Access.OWN);
        return participants.entitlement(view.id(), account, LocalDate.ofInstant(clock.instant(), French.PARIS)).map(Access::of);
    }

    /** The same for who signed in: the officers who key in what came on paper act for its author. */
    Optional<Access> access(ApplicationView view, Caller caller) {
        return access(view, caller.signedIn().id()).or(() -> onBehalf(view, caller) ? Optional.of(Access.ACT) : Optional.empty());
    }

    boolean onBehalf(ApplicationView view, Caller caller) {
        return PaperDossiers.keysIn(caller) && papers.find(view.id()).isPresent() && closedTo(List.of(view.id()), caller).isEmpty();
    }

    /** A dossier the caller worked on until they were taken off it. */
    Optional<ApplicationView> left(ApplicationReference reference, Caller caller) {
        return store.find(reference)
                .filter(view -> access(view, caller).isEmpty() && participants.wasTakenOff(view.id(), caller.signedIn().id()));
    }

    private ApplicationView reached(ApplicationReference reference, Caller caller, Predicate<Access> enough) {
        return store.find(reference)
                .filter(view -> access(view, caller).filter(enough).isPresent())
                .orElseThrow(() -> new NotFound("dossier " + reference));
    }

    /**
     * The same, or any filed dossier for an officer: drafts are seen by no one but those who work on them, and a dossier by no
     * officer who withdrew from it (I3).
     */
    ApplicationView visible(ApplicationReference reference, Caller caller) {
        return store.find(reference).filter(view -> isVisible(view, caller)).orElseThrow(() -> new NotFound("dossier " + reference));
    }

    boolean isVisible(ApplicationView view, Caller caller) {
        return (caller.isOfficer() || caller instanceof Caller.System) && mayOfficer(view, caller) || access(view, caller).isPresent();
    }

    /** Those among these dossiers that the caller works on, or whose organisation carries them. */
    Set<ApplicationId> theirsAmong(Collection<ApplicationId> applications, Caller caller) {
        if (applications.isEmpty() || !(caller instanceof Caller.Account account)) return Set.of();
        return store.theirsAmong(applications, account.id(), organisationsOf(account.id()), LocalDate.ofInstant(clock.instant(), French.PARIS));
    }

    /** Whether it is filed, and this officer, or the service itself, did not withdraw from it. */
    boolean mayOfficer(ApplicationView view, Caller caller) {
        return view.submittedAt().isPresent() && closedTo(List.of(view.id()), caller).isEmpty();
    }

    /** Those among these dossiers that the caller withdrew from. */
    Set<ApplicationId> closedTo(Collection<ApplicationId> applications, Caller caller) {
        return caller instanceof Caller.Account account && caller.isOfficer() ? recusals.of(applications, account.id()) : Set.of();
    }

    Set<ApplicationId> known(Collection<ApplicationId> applications) {
        return applications.isEmpty() ? Set.of() : store.known(applications);
    }

    /** The same for its author, who may not know yet that an act took it up again. */
    ApplicationView asTold(ApplicationView view) {
        return store.toldStatus(view.id()).map(view::moved).orElse(view);
    }

    Set<OrganisationId> organisationsOf(AccountId account) {
        return approved(account).map(Membership::organisation).collect(Collectors.toSet());
    }

    List<Holder> holdersOf(AccountId account) {
        return approved(account)
                .map(membership -> new Holder(membership.organisation(), membership.organisationName()))
                .toList();
    }

    /** SIRET numbers of the organisations one belongs to. */
    List<String> siretsOf(AccountId account) {
        return approved(account).flatMap(membership -> organisations.view(membership.organisation()).siret().stream()).map(siret -> siret.digits()).toList();
    }

    OrganisationView holder(OrganisationId id) {
        return organisations.view(id);
    }

    private Stream<Membership> approved(AccountId account) {
        return organisations.membershipsOf(account).stream()
                .filter(membership -> membership.status() == MembershipStatus.APPROVED);
    }
}
