package fr.levain.network;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People of the network report what is wrong; an officer looks, leaves it, or hides it and keeps its author from writing more. */
@Service
@Transactional
public class AbuseReports {
    private final AbuseStore store;
    private final Profiles profiles;
    private final Notices notices;
    private final ProfileStore profileStore;
    private final NoticeStore noticeStore;
    private final IntroductionStore introductions;
    private final Accounts accounts;
    private final NetworkMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbuseReports(
            AbuseStore store, Profiles profiles, Notices notices, ProfileStore profileStore, NoticeStore noticeStore, IntroductionStore introductions, Accounts accounts,
            NetworkMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.profiles = profiles;
        this.notices = notices;
        this.profileStore = profileStore;
        this.noticeStore = noticeStore;
        this.introductions = introductions;
        this.accounts = accounts;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** What is called what the caller would report. @throws NotFound when it is not theirs to read */
    @Transactional(readOnly = true)
    public String about(AbuseTarget target, UUID id, Caller.Account caller) {
        return switch (target) {
            case PROFILE -> profiles.view(id, caller).name();
            case NOTICE -> notices.view(id, caller).said().title();
            case INTRODUCTION -> introductions.find(id).filter(each -> each.askedOf().equals(caller.id()))
                    .map(each -> "Demande de mise en relation : " + each.about()).orElseThrow(() -> new NotFound("introduction " + id));
        };
    }

    /** Told twice by the same person, it is told once. */
    public void tell(AbuseTarget target, UUID id, AbuseGround ground, String text, Caller.Account caller) {
        var now = clock.instant();
        var report = new AbuseReport(UuidV7.at(now), target, id, about(target, id, caller), ground, text, now, "");
        if (store.add(report, caller.reference())) events.publishEvent(new AbuseTold(report.id(), ground.name(), now, caller));
    }

    @Transactional(readOnly = true)
    public List<AbuseReport> open(int most) {
        return store.open(most);
    }

    /** @param founded it is hidden, and its author, who is told, publishes and asks no more */
    public void settle(UUID id, boolean founded, Caller by) {
        if (!Members.moderates(by)) throw new NotAllowed();
        var report = store.find(id).orElseThrow(() -> new Stale("abuse " + id));
        var now = clock.instant();
        store.settle(report.targetId(), founded, by.reference(), now);
        if (founded) author(report, now).ifPresent(author -> {
            introductions.bar(author, now);
            accounts.find(author).ifPresent(person -> mails.suspended(person, new Subject("network-abuse", id), report.about()));
        });
        events.publishEvent(new AbuseSettled(id, founded, now, by));
    }

    /** Those kept from writing, the latest first. */
    @Transactional(readOnly = true)
    public List<BarredAuthor> barred(int most) {
        var found = introductions.barred(most);
        var people = accounts.people(found.stream().map(BarredAuthor::account).toList());
        return found.stream().map(each -> new BarredAuthor(each.account(), Optional.ofNullable(people.get(each.account())).map(Person::name).orElse(""), each.since())).toList();
    }

    /**
     * They may write again, and are told why. What was hidden stays hidden.
     *
     * @throws Stale when they may already
     */
    public void readmit(AccountId account, String reason, Caller by) {
        if (!Members.moderates(by)) throw new NotAllowed();
        var now = clock.instant();
        if (!introductions.readmit(account, reason, by.reference(), now)) throw new Stale("barred " + account);
        accounts.find(account).ifPresent(person -> mails.readmitted(person, reason));
        events.publishEvent(new AuthorReadmitted(account, now, by));
    }

    /** Hides what can be, and says whose it is; nobody when it is gone. */
    private Optional<AccountId> author(AbuseReport report, Instant now) {
        return switch (report.target()) {
            case PROFILE -> {
                profileStore.suspend(report.targetId(), now);
                yield profileStore.find(report.targetId()).map(Profile::keeper);
            }
            case NOTICE -> {
                noticeStore.suspend(report.targetId(), now);
                yield noticeStore.find(report.targetId()).map(Notice::author);
            }
            case INTRODUCTION -> introductions.find(report.targetId()).map(Introduction::askedBy);
        };
    }
}
