package fr.levain.opendata;

import fr.levain.decisions.AwardView;
import fr.levain.decisions.Decisions;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Rate;
import fr.levain.kernel.Subject;
import fr.levain.law.Delays;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is public of the awards, and what still keeps some of them from being so. */
@Service
@Transactional
public class Datasets {
    private final AwardStore store;
    private final Decisions decisions;
    private final Grantors grantors;
    private final Delays delays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Datasets(
            AwardStore store,
            Decisions decisions,
            Grantors grantors,
            Delays delays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.grantors = grantors;
        this.delays = delays;
        this.events = events;
        this.clock = clock;
    }

    /** Where every notified award stands, the newest agreement first. */
    @Transactional(readOnly = true)
    public List<Publication> publications() {
        return publications(store.all());
    }

    /** The lines of {@code subventions.csv}, without the header; those that may not be published are left out. */
    @Transactional(readOnly = true)
    public List<List<String>> awardLines() {
        return publications().stream()
                .filter(Publication::isPublished)
                .map(publication -> ScdlGrants.line(publication.award()))
                .distinct()
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Instant> changedAt() {
        return store.changedAt();
    }

    /** @throws NotFound when no award known to its beneficiary has this reference */
    @Transactional(readOnly = true)
    public Publication publication(String reference) {
        return find(reference).orElseThrow(() -> new NotFound("award " + reference));
    }

    /** Empty until the beneficiary knows. */
    @Transactional(readOnly = true)
    public Optional<Publication> find(String reference) {
        return publications(store.of(reference)).stream().findFirst();
    }

    /** An officer says when the aid is paid, and may shorten the object so that it fits. */
    public void complete(String reference, LocalDate from, Optional<LocalDate> to, Optional<String> object, Caller by) {
        var award = publication(reference).award();
        var now = clock.instant();
        store.complete(award.application(), from, to, object, by.reference(), now);
        events.publishEvent(new PublicationCompleted(new Subject("application", award.application()), now, by, from, to));
    }

    /** Takes in what decisions say of one award; the others are left as they are. */
    void record(UUID application, Instant at) {
        decisions.publishedAwards().stream()
                .filter(award -> award.application().value().equals(application))
                .forEach(award -> store.record(of(award), at));
    }

    /** Takes in everything again: a correction upstream shows the next morning at the latest. */
    void recordAll(Instant at) {
        decisions.publishedAwards().forEach(award -> store.record(of(award), at));
    }

    private List<Publication> publications(List<AwardRecord> records) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var beneficiaries = records.stream().collect(Collectors.groupingBy(AwardRecord::application));
        return records.stream()
                .map(award -> Publication.of(award, beneficiaries.get(award.application()), delays, today))
                .toList();
    }

    private AwardRecord of(AwardView award) {
        return new AwardRecord(
                award.application().value(),
                1,
                award.reference().value(),
                grantors.current(),
                award.agreementSignedOn(),
                award.agreementRequired(),
                award.deliberation(),
                award.beneficiary(),
                award.siret(),
                award.rna(),
                award.naturalPerson(),
                award.object(),
                award.amount(),
                award.nature(),
                award.paymentConditions(),
                Optional.empty(),
                Optional.empty(),
                award.basis(),
                new Rate(BigDecimal.ONE));
    }
}
