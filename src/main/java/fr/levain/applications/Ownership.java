package fr.levain.applications;

import fr.levain.directory.Membership;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.OrganisationView;
import fr.levain.directory.Organisations;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose dossier it is. Another person's reference is answered as one that does not exist. */
@Component
class Ownership {
    private final ApplicationStore store;
    private final Organisations organisations;

    Ownership(ApplicationStore store, Organisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    /** A dossier the caller may fill in, file, follow. @throws NotFound when it is not theirs */
    ApplicationView theirs(ApplicationReference reference, Caller caller) {
        var account = caller.signedIn().id();
        return store.theirs(reference, account, Set.of())
                .or(() -> store.theirs(reference, account, organisationsOf(account)))
                .orElseThrow(() -> new NotFound("dossier " + reference));
    }

    /** The same, or any filed dossier for an officer: drafts are seen by no one but their authors. */
    ApplicationView visible(ApplicationReference reference, Caller caller) {
        if (caller.isOfficer() || caller instanceof Caller.System) {
            var found = store.find(reference);
            if (found.isPresent() && found.get().submittedAt().isPresent()) return found.get();
        }
        return theirs(reference, caller);
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
