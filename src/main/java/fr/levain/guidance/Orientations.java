package fr.levain.guidance;

import fr.levain.catalogue.AidMatch;
import fr.levain.catalogue.Advisor;
import fr.levain.catalogue.DatedListing;
import fr.levain.catalogue.Fit;
import fr.levain.catalogue.Profile;
import fr.levain.forms.Answers;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Email;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import fr.levain.places.Places;
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A project told once, under a private link: begun, read, sent, erased. */
@Service
@Transactional
public class Orientations {
    /** Of an orientation nobody has finished. */
    static final Duration BEGUN_KEPT = Duration.ofDays(7);
    /** After the last answer. */
    static final Period KEPT = Period.ofMonths(6);
    /** Mails the holder of a link may send: it is no way to write to strangers. */
    static final int MOST_SENT = 3;
    private static final int SPACES = 3;
    private static final int PARTNERS = 5;
    private static final int OTHERS_TOLD = 10;

    private final OrientationStore store;
    private final Questionnaire questionnaire;
    private final Advisor advisor;
    private final UnmetNeedStore unmet;
    private final Places spaces;
    private final PartnersToSee partners;
    private final Territories territories;
    private final Outbox outbox;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Orientations(
            OrientationStore store,
            Questionnaire questionnaire,
            Advisor advisor,
            UnmetNeedStore unmet,
            Places spaces,
            PartnersToSee partners,
            Territories territories,
            Outbox outbox,
            Instance instance,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.questionnaire = questionnaire;
        this.advisor = advisor;
        this.unmet = unmet;
        this.spaces = spaces;
        this.partners = partners;
        this.territories = territories;
        this.outbox = outbox;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    public OrientationKey begin(Caller by) {
        var now = clock.instant();
        var key = OrientationKey.drawn();
        var begun = new Orientation(OrientationId.at(now), Answers.NONE, List.of(), now, now, Optional.empty(), now.plus(BEGUN_KEPT), Optional.empty(), 0);
        store.add(begun, key);
        events.publishEvent(new OrientationBegun(begun.id(), now, by));
        return key;
    }

    /** @throws NotFound when no link leads there any more */
    @Transactional(readOnly = true)
    public Orientation find(OrientationKey key) {
        return store.find(key, clock.instant()).orElseThrow(() -> new NotFound("orientation"));
    }

    @Transactional(readOnly = true)
    public OrientationResult result(OrientationKey key) {
        var now = clock.instant();
        return result(questionnaire.profile(find(key), now), now);
    }

    /** Asks for the result: it is kept longer, and counted when none of our aids fits. */
    public void finish(OrientationKey key, Caller by) {
        var now = clock.instant();
        var told = locked(key, now);
        var result = result(questionnaire.profile(told, now), now);
        var need = count(told, result, now);
        store.save(new Orientation(told.id(), told.answers(), told.asked(), told.begunAt(), told.changedAt(), told.finishedAt().or(() -> Optional.of(now)),
                expiry(now), need, told.sent()));
        events.publishEvent(new OrientationFinished(told.id(), now, by, result.own(Fit.FITS).size(), result.own(Fit.NEARLY).size()));
    }

    /** @return false when the link left often enough already */
    public boolean send(OrientationKey key, Email to, Caller by) {
        var now = clock.instant();
        var told = locked(key, now);
        if (told.sent() >= MOST_SENT) return false;
        store.save(new Orientation(told.id(), told.answers(), told.asked(), told.begunAt(), told.changedAt(), told.finishedAt(), told.expiresAt(),
                told.unmetNeed(), told.sent() + 1));
        outbox.send(new Message(to.value(), "Les aides pour votre projet",
                "Bonjour,\n\nVoici le lien privé vers le résultat que vous avez demandé à garder :\n%s\n\nQui a ce lien peut lire, changer et effacer le résultat. Il s’efface le %s.\nVous n’avez rien demandé ? Ne faites rien : votre adresse n’est gardée nulle part ailleurs.\n"
                        .formatted(instance.link(key.path() + "/resultat"), French.day(told.expiresAt())),
                Optional.empty(), Optional.of(told.id().subject()), "guidance.link"));
        events.publishEvent(new OrientationSent(told.id(), now, by));
        return true;
    }

    /** Nothing of it is kept, but the figure it may have added to. */
    public void erase(OrientationKey key, Caller by) {
        var now = clock.instant();
        var told = locked(key, now);
        store.delete(told.id());
        events.publishEvent(new OrientationErased(told.id(), now, by));
    }

    /** @return how many came to their end */
    public int eraseExpired() {
        return store.deleteExpired(clock.instant());
    }

    Orientation locked(OrientationKey key, Instant now) {
        return store.lock(key, now).orElseThrow(() -> new NotFound("orientation"));
    }

    static Instant expiry(Instant now) {
        return now.atZone(French.PARIS).plus(KEPT).toInstant();
    }

    private OrientationResult result(Profile profile, Instant now) {
        var own = advisor.own(profile, now);
        var others = advisor.others(profile, now);
        var possible = others.stream().filter(match -> match.fit() == Fit.FITS || match.fit() == Fit.UNKNOWN).toList();
        return new OrientationResult(profile, own, possible.stream().limit(OTHERS_TOLD).toList(), others.size() - possible.size(),
                List.copyOf(partners.needs(profile)), partners.suiting(profile, department(profile), PARTNERS),
                profile.commune().map(commune -> spaces.near(commune, SPACES)).orElse(List.of()), dates(own, possible, now));
    }

    private Optional<DepartmentCode> department(Profile profile) {
        return profile.commune().flatMap(code -> territories.commune(code.value())).map(Commune::department);
    }

    private static List<DatedListing> dates(List<AidMatch> own, List<AidMatch> others, Instant now) {
        return Stream.concat(own.stream().filter(match -> match.fit() != Fit.NOT), others.stream().limit(OTHERS_TOLD))
                .map(AidMatch::listing)
                .flatMap(listing -> listing.next(now).map(date -> new DatedListing(listing, date)).stream())
                .sorted(Comparator.comparing(dated -> dated.deadline().at()))
                .limit(6)
                .toList();
    }

    private Optional<java.util.UUID> count(Orientation told, OrientationResult result, Instant now) {
        if (!result.own(Fit.FITS).isEmpty()) {
            told.unmetNeed().ifPresent(unmet::remove);
            return Optional.empty();
        }
        var id = told.unmetNeed().orElseGet(() -> UuidV7.at(now));
        var themes = result.profile().terms().get(Questionnaire.THEME) instanceof Value.Choice(var codes) ? codes : List.<String>of();
        var department = department(result.profile()).map(DepartmentCode::value).orElse("");
        unmet.put(id, LocalDate.ofInstant(now, French.PARIS), themes, department, !result.others(Fit.FITS).isEmpty());
        return Optional.of(id);
    }
}
