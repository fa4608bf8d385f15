package fr.levain.network;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two people put in touch: one asks, the other agrees or not, and only then does each read how to reach the other. */
@Service
@Transactional
public class Introductions {
    public static final int PER_PAGE = 20;

    private final IntroductionStore store;
    private final Profiles profiles;
    private final Notices notices;
    private final Precedents precedents;
    private final Accounts accounts;
    private final NetworkInPack pack;
    private final NetworkMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * An introduction as one of its two sides reads it.
     *
     * @param mine the reader is the one who asked
     * @param name of the other side; blank when they are not named yet
     * @param other how to reach them; empty until both agree
     */
    public record Seen(Introduction introduction, boolean mine, String name, Optional<Person> other) {}

    Introductions(
            IntroductionStore store, Profiles profiles, Notices notices, Precedents precedents, Accounts accounts, NetworkInPack pack, NetworkMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.profiles = profiles;
        this.notices = notices;
        this.precedents = precedents;
        this.accounts = accounts;
        this.pack = pack;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** What is called what the caller would ask through. @throws NotFound when nobody may be asked through it */
    @Transactional(readOnly = true)
    public String label(Target target, Caller.Account caller) {
        return reachable(target, caller).orElseThrow(() -> new NotFound("target " + target.id())).label();
    }

    /** Why the caller may not ask, told before they write; empty when they may. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(Target target, Caller.Account caller) {
        return reachable(target, caller).map(reached -> refusal(reached, caller, clock.instant())).orElse(Optional.of(AskingRules.UNREACHABLE));
    }

    /** @param message why; shown to the other with the caller's name, never with an address */
    public AskResult ask(Target target, String message, Caller.Account caller) {
        var now = clock.instant();
        store.lock(caller.id());
        var reached = reachable(target, caller).orElseThrow(() -> new NotFound("target " + target.id()));
        var refusal = refusal(reached, caller, now);
        if (refusal.isPresent()) return new AskResult.NotAsked(refusal.get());
        var limits = pack.settings().limits();
        boolean mailed = reached.byMail() && store.mailedTo(reached.account(), now.minus(Duration.ofDays(1))) < limits.mailsADay();
        var introduction = new Introduction(UuidV7.at(now), caller.id(), reached.account(), target, reached.label(), message, IntroductionStatus.ASKED, "", now,
                LocalDate.ofInstant(now, French.PARIS).plusDays(limits.answerDays()));
        store.add(introduction, mailed);
        if (mailed) mails.asked(introduction, caller.name(), accounts.person(reached.account()));
        events.publishEvent(new IntroductionAsked(introduction.id(), target.kind().name(), now, caller));
        return new AskResult.Asked(introduction);
    }

    public void accept(UUID id, String word, Caller.Account caller) {
        var introduction = received(id, caller);
        var now = clock.instant();
        store.move(introduction, IntroductionStatus.ACCEPTED, word, now);
        mails.accepted(introduction, accounts.person(introduction.askedBy()));
        events.publishEvent(new IntroductionAccepted(id, now, caller));
    }

    /** @param forGood this person may not ask again; they are not told so */
    public void decline(UUID id, String word, boolean forGood, Caller.Account caller) {
        var introduction = received(id, caller);
        var now = clock.instant();
        store.move(introduction, IntroductionStatus.DECLINED, word, now);
        if (forGood) store.block(caller.id(), introduction.askedBy(), now);
        mails.declined(introduction, word, accounts.person(introduction.askedBy()));
        events.publishEvent(new IntroductionDeclined(id, now, caller));
    }

    public void withdraw(UUID id, Caller.Account caller) {
        var introduction = store.find(id).filter(each -> each.askedBy().equals(caller.id())).orElseThrow(() -> new NotFound("introduction " + id));
        var now = clock.instant();
        store.move(introduction, IntroductionStatus.WITHDRAWN, "", now);
        events.publishEvent(new IntroductionWithdrawn(id, now, caller));
    }

    /** @throws NotFound for anyone but its two sides; withdrawn, for whoever was asked */
    @Transactional(readOnly = true)
    public Seen view(UUID id, Caller.Account caller) {
        var introduction = store.find(id).filter(each -> each.askedBy().equals(caller.id())
                || each.askedOf().equals(caller.id()) && each.status() != IntroductionStatus.WITHDRAWN).orElseThrow(() -> new NotFound("introduction " + id));
        return seen(List.of(introduction), caller).getFirst();
    }

    /** One more than a page when others follow. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Seen> received(Caller.Account caller, int page) {
        return seen(store.received(caller.id(), PER_PAGE + 1, (page - 1) * PER_PAGE), caller);
    }

    @Transactional(readOnly = true)
    public List<Seen> sent(Caller.Account caller, int page) {
        return seen(store.sent(caller.id(), PER_PAGE + 1, (page - 1) * PER_PAGE), caller);
    }

    @Transactional(readOnly = true)
    public int waitingFor(Caller caller) {
        return caller instanceof Caller.Account account ? store.waitingFor(account.id()) : 0;
    }

    private Introduction received(UUID id, Caller.Account caller) {
        return store.find(id).filter(each -> each.askedOf().equals(caller.id()) && each.status() != IntroductionStatus.WITHDRAWN)
                .orElseThrow(() -> new NotFound("introduction " + id));
    }

    private List<Seen> seen(List<Introduction> introductions, Caller.Account caller) {
        var people = accounts.people(introductions.stream().flatMap(each -> Stream.of(each.askedBy(), each.askedOf())).distinct().toList());
        return introductions.stream().map(each -> {
            boolean mine = each.askedBy().equals(caller.id());
            AccountId other = mine ? each.askedOf() : each.askedBy();
            var person = Optional.ofNullable(people.get(other));
            // whoever is asked knows who asks; who is behind a notice or a project is known once they agree
            var name = !mine || each.isAccepted() ? person.map(Person::name).orElse("") : "";
            return new Seen(each, mine, name, each.isAccepted() ? person : Optional.empty());
        }).toList();
    }

    private Optional<String> refusal(Reachable reached, Caller.Account caller, Instant now) {
        var limits = pack.settings().limits();
        var again = ZonedDateTime.ofInstant(now, French.PARIS).minusMonths(limits.againMonths()).toInstant();
        return AskingRules.refusal(store.past(caller.id(), reached.account(), now.minus(Duration.ofDays(1)), again), limits);
    }

    private Optional<Reachable> reachable(Target target, Caller.Account caller) {
        return switch (target.kind()) {
            case PROFILE -> profiles.reachable(target.id(), caller);
            case NOTICE -> notices.reachable(target.id());
            case PRECEDENT -> precedents.reachable(target.id());
        };
    }
}
