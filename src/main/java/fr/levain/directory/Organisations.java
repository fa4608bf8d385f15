package fr.levain.directory;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that ask for support, and who acts for them. */
@Service
@Transactional
public class Organisations {
    private final OrganisationStore store;
    private final RegisterCheckStore checks;
    private final MembershipStore memberships;
    private final MembershipMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(
            OrganisationStore store,
            RegisterCheckStore checks,
            MembershipStore memberships,
            MembershipMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.memberships = memberships;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such organisation */
    @Transactional(readOnly = true)
    public OrganisationView view(OrganisationId id) {
        return store.find(id).orElseThrow(() -> new NotFound("organisation " + id));
    }

    /** Those that exist, in one statement: for a list. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, OrganisationView> views(Collection<OrganisationId> ids) {
        return store.findAll(ids).stream().collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    }

    /** Those known under these numbers, in one statement. */
    @Transactional(readOnly = true)
    public Map<Siren, OrganisationId> bySiren(Collection<Siren> sirens) {
        return store.bySiren(sirens);
    }

    /** All the ties of a person, asked and declined ones included. */
    @Transactional(readOnly = true)
    public List<Membership> membershipsOf(AccountId account) {
        return memberships.of(account);
    }

    /** The record in use: the one this one was merged into, else itself. */
    @Transactional(readOnly = true)
    public OrganisationId current(OrganisationId id) {
        return store.current(id);
    }

    /** The same for several, by the one asked about, in one statement. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, OrganisationId> current(Collection<OrganisationId> ids) {
        return store.current(ids);
    }

    /** Whether the person may act for the organisation. */
    @Transactional(readOnly = true)
    public boolean isMember(OrganisationId id, AccountId account) {
        return memberships.find(store.current(id), account).filter(each -> each.status() == MembershipStatus.APPROVED).isPresent();
    }

    /** Accounts of the people who may act for the organisation. */
    @Transactional(readOnly = true)
    public List<AccountId> actingFor(OrganisationId id) {
        return memberships.in(id).stream().filter(each -> each.status() == MembershipStatus.APPROVED).map(Membership::account).toList();
    }

    /** The same for several, in one statement. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, List<AccountId>> actingFor(Collection<OrganisationId> ids) {
        return memberships.in(ids).stream().filter(each -> each.status() == MembershipStatus.APPROVED)
                .collect(Collectors.groupingBy(Membership::organisation, Collectors.mapping(Membership::account, Collectors.toList())));
    }

    /**
     * Its members and those who wait, for one of them or an officer.
     *
     * @throws NotFound for anyone else
     */
    @Transactional(readOnly = true)
    public List<Membership> members(OrganisationId id, Caller caller) {
        if (!caller.isOfficer() && !isMember(id, caller.signedIn().id())) throw new NotFound("organisation " + id);
        return memberships.in(id);
    }

    /**
     * Attaches the caller. The first to name an organisation acts for it at once, unverified until an officer looks; one
     * that already has a record opens only when one of its members, or an officer when it has none, approves.
     */
    public Attachment attach(Claim claim, Optional<RegisterEntry> registered, Caller caller) {
        var now = clock.instant();
        var account = caller.signedIn().id();
        var fresh = FirstClaim.organisation(OrganisationId.at(now), claim, registered);
        boolean created = store.add(fresh, now);
        if (created) registered.ifPresent(entry -> checks.add(RegisterCheck.atTheFirstClaim(fresh, entry, now)));
        if (created) events.publishEvent(new OrganisationRegistered(
                fresh.id(), registered.isPresent(), fresh.siret().isPresent(), now, caller));
        var organisation = created ? fresh : store.lock(fresh.siren(), fresh.rna()).orElseThrow(() -> new Stale("organisation"));
        var known = memberships.find(organisation.id(), account).map(Membership::status);
        if (known.filter(MembershipStatus.APPROVED::equals).isPresent()) return new Attachment.Attached(organisation.id());
        if (known.filter(MembershipStatus.ASKED::equals).isPresent()) return new Attachment.AwaitingApproval(organisation.id());
        if (!created) return ask(organisation, claim.role(), caller.signedIn());
        memberships.put(organisation.id(), account, claim.role(), MembershipStatus.APPROVED, now);
        if (claim.role() == MemberRole.SIGNATORY) memberships.declareMandate(organisation.id(), account, now);
        events.publishEvent(new MembershipApproved(organisation.id(), account, claim.role(), now, caller));
        return new Attachment.Attached(organisation.id());
    }

    /**
     * The record of an organisation an officer enters on behalf of somebody else: the one that has this SIREN or RNA, else
     * a new one. Nobody acts for it yet.
     */
    public OrganisationId enter(Claim claim, Caller officer) {
        if (!officer.isOfficer()) throw new NotAllowed();
        var now = clock.instant();
        var fresh = FirstClaim.organisation(OrganisationId.at(now), claim, Optional.empty());
        if (!store.add(fresh, now)) return store.lock(fresh.siren(), fresh.rna()).orElseThrow(() -> new Stale("organisation")).id();
        events.publishEvent(new OrganisationRegistered(fresh.id(), false, fresh.siret().isPresent(), now, officer));
        return fresh.id();
    }

    /** @throws Stale when the request was already answered */
    public void approve(OrganisationId id, AccountId account, Caller caller) {
        decide(id, account, MembershipStatus.APPROVED, caller);
    }

    /** @throws Stale when the request was already answered */
    public void decline(OrganisationId id, AccountId account, Caller caller) {
        decide(id, account, MembershipStatus.DECLINED, caller);
    }

    /** An officer confirms that those who act for the organisation are entitled to. */
    public void verify(OrganisationId id, Caller caller) {
        if (!caller.isOfficer()) throw new NotAllowed();
        var organisation = view(id);
        if (organisation.verified()) return;
        store.verify(id, clock.instant(), caller.reference());
        events.publishEvent(new OrganisationVerified(id, organisation.register().orElse(""), clock.instant(), caller));
    }

    /**
     * The SIRET of an organisation that had none when it was attached.
     *
     * @param reason why an officer keeps a number whose key is wrong (K1); empty when the key is right
     * @throws Stale when another organisation has this number: an officer merges them
     */
    public void recordSiret(OrganisationId id, Siret siret, String reason, Caller caller) {
        members(id, caller);
        boolean forced = !siret.hasValidKey();
        if (forced && (!caller.isOfficer() || reason.isBlank())) throw new NotAllowed();
        var holder = store.lock(Optional.of(siret.siren()), Optional.empty());
        if (holder.filter(each -> !each.id().equals(id)).isPresent()) throw new Stale("siret");
        store.recordSiret(id, siret, forced ? Optional.of(reason.strip()) : Optional.empty());
        events.publishEvent(new SiretRecorded(id, siret.digits(), forced, clock.instant(), caller));
    }

    private Attachment ask(OrganisationView organisation, MemberRole role, Caller.Account caller) {
        var now = clock.instant();
        memberships.put(organisation.id(), caller.id(), role, MembershipStatus.ASKED, now);
        events.publishEvent(new MembershipAsked(organisation.id(), caller.id(), now, caller));
        mails.asked(organisation, caller, memberships.in(organisation.id()));
        return new Attachment.AwaitingApproval(organisation.id());
    }

    private void decide(OrganisationId id, AccountId account, MembershipStatus status, Caller caller) {
        var members = members(id, caller);
        var now = clock.instant();
        if (!memberships.decide(id, account, status, now, caller.reference())) throw new Stale("membership");
        var asked = members.stream().filter(each -> each.account().equals(account)).findFirst().orElseThrow();
        var approved = status == MembershipStatus.APPROVED;
        if (approved && asked.role() == MemberRole.SIGNATORY) memberships.declareMandate(id, account, now);
        // a record that opens because a member or an officer vouched for someone is no longer an unproved claim
        if (approved && caller.isOfficer()) store.verify(id, now, caller.reference());
        events.publishEvent(approved
                ? new MembershipApproved(id, account, asked.role(), now, caller)
                : new MembershipDeclined(id, account, now, caller));
        mails.decided(view(id), account, approved);
    }
}
