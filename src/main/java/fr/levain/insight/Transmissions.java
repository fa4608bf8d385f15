package fr.levain.insight;

import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.insight.TransmissionResult.AlreadySent;
import fr.levain.insight.TransmissionResult.Kept;
import fr.levain.insight.TransmissionResult.Sent;
import fr.levain.insight.TransmissionResult.SentElsewhere;
import fr.levain.insight.TransmissionResult.WrittenElsewhere;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner writes beside its figures, and sends its yearly report: from then on that copy never changes. */
@Service
@Transactional
public class Transmissions {
    private final TransmissionStore store;
    private final Figures figures;
    private final Partners partners;
    private final PartnerTeams teams;
    private final ReportMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Transmissions(
            TransmissionStore store, Figures figures, Partners partners, PartnerTeams teams, ReportMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.figures = figures;
        this.partners = partners;
        this.teams = teams;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound for anybody but the team of the partner */
    @Transactional(readOnly = true)
    public ReportDraft draft(String partner, Year year, Caller by) {
        team(partner, year, by);
        return store.draft(partner, year);
    }

    /** Keeps the words, for the team alone. @param version of the draft as it was read @throws NotFound for anybody but the team */
    public TransmissionResult keep(String partner, Year year, String words, int version, Caller by) {
        team(partner, year, by);
        return store.keep(partner, year, words, version, clock.instant(), by) ? new Kept() : new WrittenElsewhere(store.draft(partner, year));
    }

    /**
     * Sends the figures as they are now, with these words.
     *
     * @param reason of another version; left aside for the first
     * @param after the last version its author saw; 0 when none was sent
     * @param version of the draft as it was read
     * @throws NotFound for anybody but the team of the partner
     */
    public TransmissionResult send(String partner, Year year, String words, String reason, int after, int version, Caller by) {
        team(partner, year, by);
        store.lock(partner, year);
        var last = store.sent(partner, year).stream().findFirst();
        if (last.map(SentReport::version).orElse(0) != after) {
            var report = last.orElseThrow(() -> new NotFound("report " + partner));
            var draft = store.draft(partner, year);
            return draft.words().equals(words) ? new AlreadySent(report) : new SentElsewhere(report, draft);
        }
        var now = clock.instant();
        if (!store.keep(partner, year, words, version, now, by)) return new WrittenElsewhere(store.draft(partner, year));
        return new Sent(seal(partner, year, after + 1, words, after == 0 ? "" : reason, now, by));
    }

    /** The latest first. @throws NotFound for whoever may not read the report of this partner */
    @Transactional(readOnly = true)
    public List<SentReport> sent(String partner, Year year, Caller by) {
        figures.reader(partner, by);
        return store.sent(partner, year);
    }

    /** @throws NotFound when there is none, or for whoever may not read it */
    @Transactional(readOnly = true)
    public SealedReport open(String partner, Year year, int version, Caller by) {
        figures.reader(partner, by);
        var kept = store.find(partner, year, version).orElseThrow(() -> new NotFound("report %s %s-%d".formatted(partner, year, version)));
        var content = store.read(kept);
        boolean intact = Digest.of(kept.written()).equals(kept.digest()) && store.digests(kept.id()).equals(content.records());
        return new SealedReport(kept.id(), content, kept.sentBy(), kept.digest(), intact);
    }

    /** The records behind a sealed figure that are still there. One more than a page when others follow. @param page from 1 */
    @Transactional(readOnly = true)
    public List<RecordLine> records(SealedReport report, Measure measure, int page, Caller by) {
        var partner = report.content().partner();
        return store.records(report.id(), measure, partner, figures.reader(partner, by), Figures.PAGE + 1, (page - 1) * Figures.PAGE);
    }

    /** Records behind a sealed figure that are there no more. */
    @Transactional(readOnly = true)
    public long gone(SealedReport report, Measure measure) {
        return store.gone(report.id(), measure, report.content().partner());
    }

    SentReport seal(String partner, Year year, int version, String words, String reason, Instant now, Caller by) {
        var id = UuidV7.at(now);
        store.sealLines(id, partner, year);
        var read = store.figures(id, figures.least());
        var content = new SealedContent(partner, partners.nameOf(partner), year.value(), version, now, words, reason,
                Arrays.stream(Measure.values()).map(read::get).map(ReportLine::of).toList(), store.digests(id));
        var written = store.written(content);
        var sealed = new SealedReport(id, content, by.reference(), Digest.of(written), true);
        store.seal(id, content, written, sealed.digest(), by);
        events.publishEvent(new ReportSent(id, partner, year.value(), version, sealed.digest(), now, by));
        mails.received(sealed);
        return new SentReport(partner, year, version, now, reason);
    }

    private void team(String partner, Year year, Caller by) {
        if (!teams.of(by).contains(partner) || year.value() > Year.current(clock.instant()).value()) throw new NotFound("report of " + partner);
    }
}
