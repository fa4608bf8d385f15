package fr.levain.network;

import fr.levain.accounts.Accounts;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.kernel.BareText;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practice sheets: written by who did something, read by an officer, public under an open licence, version after version. */
@Service
@Transactional
public class Practices {
    private static final int LONGEST_SLUG = 60;
    /** An address of its own. */
    private static final String RESERVED = "nouvelle";

    private final PracticeStore store;
    private final Members members;
    private final Organisations organisations;
    private final Accounts accounts;
    private final NetworkMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Practices(PracticeStore store, Members members, Organisations organisations, Accounts accounts, NetworkMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.members = members;
        this.organisations = organisations;
        this.accounts = accounts;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Found<PublishedPractice> find(NetworkQuery query) {
        return store.find(query);
    }

    /** All its texts, the latest first. @throws NotFound when none is public */
    @Transactional(readOnly = true)
    public List<PublishedPractice> versions(String slug) {
        store.live(slug).orElseThrow(() -> new NotFound("practice " + slug));
        return store.versions(slug);
    }

    /** Each public one once, for those who take the whole list away. */
    @Transactional(readOnly = true)
    public void each(Consumer<PublishedPractice> taker) {
        store.each(taker);
    }

    @Transactional(readOnly = true)
    public List<Practice> of(Caller caller) {
        return caller instanceof Caller.Account account ? store.of(account.id()) : List.of();
    }

    /** @throws NotFound for anyone but its author and the officers who read it */
    @Transactional(readOnly = true)
    public Practice view(String slug, Caller caller) {
        return store.find(slug).filter(each -> isAuthor(caller, each) || Members.moderates(caller) && each.status() != PracticeStatus.DRAFT)
                .orElseThrow(() -> new NotFound("practice " + slug));
    }

    @Transactional(readOnly = true)
    public List<Practice> submitted(int most) {
        return store.submitted(most);
    }

    /** @param organisation that signs it; the caller in person when empty */
    public Practice begin(PracticeText text, Optional<OrganisationId> organisation, Caller.Account caller) {
        if (members.isBarred(caller)) throw new NotAllowed();
        var now = clock.instant();
        var practice = new Practice(UuidV7.at(now), slug(text.title()), caller.id(), organisation, signature(organisation, caller), PracticeStatus.DRAFT, "", text, now);
        store.add(practice);
        return practice;
    }

    /** What is published stays as it is until this is published too. */
    public Practice write(String slug, PracticeText text, Optional<OrganisationId> organisation, Caller.Account caller) {
        store.write(own(slug, caller), organisation, signature(organisation, caller), text, clock.instant());
        return own(slug, caller);
    }

    /** For an officer to read. */
    public void submit(String slug, Caller.Account caller) {
        if (members.isBarred(caller)) throw new NotAllowed();
        var practice = own(slug, caller);
        var now = clock.instant();
        store.move(practice, PracticeStatus.SUBMITTED, "", now);
        events.publishEvent(new PracticeSubmitted(practice.id(), now, caller));
    }

    public void askChanges(String slug, String reason, Caller by) {
        var practice = toReview(slug, by);
        var now = clock.instant();
        store.move(practice, PracticeStatus.TO_CHANGE, reason, now);
        tell(practice, "La Région l’a lue et vous demande de la modifier avant de la publier :\n" + reason, practice.path());
        events.publishEvent(new PracticeChangesAsked(practice.id(), now, by));
    }

    public void publish(String slug, Caller by) {
        var practice = toReview(slug, by);
        var now = clock.instant();
        store.move(practice, PracticeStatus.PUBLISHED, "", now);
        int version = store.publish(UuidV7.at(now), practice, LocalDate.ofInstant(now, French.PARIS));
        tell(practice, "Elle est publiée. Merci de partager ce que vous avez appris.", "/reseau/fiches-pratiques/" + practice.slug());
        events.publishEvent(new PracticePublished(practice.id(), version, now, by));
    }

    /** Its author writes the next version. */
    public void reopen(String slug, Caller.Account caller) {
        var practice = own(slug, caller);
        var now = clock.instant();
        store.move(practice, PracticeStatus.DRAFT, "", now);
        events.publishEvent(new PracticeReopened(practice.id(), now, caller));
    }

    /** By its author, or by an officer who says why. */
    public void withdraw(String slug, String reason, Caller.Account by) {
        var practice = view(slug, by);
        var now = clock.instant();
        store.move(practice, PracticeStatus.WITHDRAWN, reason, now);
        store.hide(practice);
        if (!isAuthor(by, practice)) tell(practice, "La Région l’a retirée :\n" + reason, practice.path());
        events.publishEvent(new PracticeWithdrawn(practice.id(), now, by));
    }

    public static boolean isAuthor(Caller caller, Practice practice) {
        return caller instanceof Caller.Account account && account.id().equals(practice.author());
    }

    private Practice own(String slug, Caller caller) {
        return store.find(slug).filter(each -> isAuthor(caller, each)).orElseThrow(() -> new NotFound("practice " + slug));
    }

    /** Nobody publishes their own sheet. */
    private Practice toReview(String slug, Caller by) {
        var practice = view(slug, by);
        if (!Members.moderates(by) || isAuthor(by, practice)) throw new NotAllowed();
        return practice;
    }

    private void tell(Practice practice, String what, String path) {
        accounts.find(practice.author()).ifPresent(author -> mails.practice(author, practice.subject(), practice.text().title(), what, path));
    }

    private String signature(Optional<OrganisationId> organisation, Caller.Account caller) {
        organisation.filter(each -> !members.speaksFor(each, caller)).ifPresent(each -> {
            throw new NotFound("organisation " + each);
        });
        return organisation.map(each -> organisations.view(each).name()).orElse(caller.name());
    }

    /** « une-epicerie-itinerante », then with a number when it is taken. */
    private String slug(String title) {
        var address = BareText.address(title, LONGEST_SLUG);
        var slug = address.isEmpty() || address.equals(RESERVED) ? "fiche" : address;
        if (store.isFree(slug)) return slug;
        int number = 2;
        while (!store.isFree(slug + "-" + number)) number++;
        return slug + "-" + number;
    }
}
