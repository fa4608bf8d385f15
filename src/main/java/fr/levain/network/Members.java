package fr.levain.network;

import fr.levain.directory.MembershipStatus;
import fr.levain.directory.Membership;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is of the network: those who are in its directory, in their own name or in their organisation's, partners and officers. */
@Component
class Members {
    private final Organisations organisations;
    private final ProfileStore profiles;
    private final IntroductionStore introductions;

    Members(Organisations organisations, ProfileStore profiles, IntroductionStore introductions) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.introductions = introductions;
    }

    /** Kept from writing in the network, after a report an officer found right. */
    boolean isBarred(Caller.Account caller) {
        return introductions.isBarred(caller.id());
    }

    boolean includes(Caller caller) {
        if (!(caller instanceof Caller.Account account)) return false;
        return account.isOfficer() || account.has(Role.PARTNER) || !profiles.keptBy(account.id(), organisations(account).stream().map(Membership::organisation).toList()).isEmpty();
    }

    /** Those somebody may speak for. */
    List<Membership> organisations(Caller.Account account) {
        return organisations.membershipsOf(account.id()).stream().filter(each -> each.status() == MembershipStatus.APPROVED).toList();
    }

    boolean speaksFor(OrganisationId organisation, Caller caller) {
        return caller instanceof Caller.Account account && organisations.isMember(organisation, account.id());
    }

    /**
     * Who answers for what somebody wrote in an organisation's name: its author while they act for it, else whoever does; nobody
     * when nobody acts for it any more.
     */
    Optional<AccountId> answering(Optional<OrganisationId> organisation, AccountId author) {
        if (organisation.isEmpty()) return Optional.of(author);
        var acting = organisations.actingFor(organisations.current(organisation.get()));
        return acting.contains(author) ? Optional.of(author) : acting.stream().findFirst();
    }

    static boolean moderates(Caller caller) {
        return caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD) || caller.has(Role.ADMINISTRATOR);
    }
}
