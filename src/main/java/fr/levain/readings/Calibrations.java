package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reference files that all readers of a call read before the real ones, and how far each stands from the others. */
@Service
@Transactional
public class Calibrations {
    /** As many as the round needs: one shows a level, two show that it holds. */
    public static final int REFERENCES = 2;

    /** How choosing a reference file ends. */
    public enum Chosen { DONE, ALREADY, ENOUGH, UNKNOWN, IN_THE_RUN }

    private final ReadingTermsStore store;
    private final ReadingStore readings;
    private final ReadingCalls calls;
    private final ReadingRequests requests;
    private final Applications applications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calibrations(
            ReadingTermsStore store, ReadingStore readings, ReadingCalls calls, ReadingRequests requests, Applications applications,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.readings = readings;
        this.calls = calls;
        this.requests = requests;
        this.applications = applications;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ApplicationView> references(String call) {
        var ids = store.references(call);
        var views = applications.views(ids);
        return ids.stream().map(views::get).toList();
    }

    /** A dossier of this call, past or set apart: it is not ranked with the others. One that somebody reads for real is not taken. @throws NotFound when the call does not calibrate */
    public Chosen choose(String call, String reference, Caller by) {
        ReadingCalls.assessing(by);
        if (!calls.required(call).calibration()) throw new NotFound("calibration of " + call);
        if (store.references(call).size() >= REFERENCES) return Chosen.ENOUGH;
        Optional<ApplicationView> view;
        try {
            view = Optional.of(applications.byReference(new ApplicationReference(reference.strip()), by));
        } catch (NotFound | IllegalArgumentException unknown) {
            view = Optional.empty();
        }
        if (view.isEmpty() || view.get().status().isDraft() || !view.get().callSlug().equals(call)) return Chosen.UNKNOWN;
        if (!readings.of(view.get().id()).isEmpty()) return Chosen.IN_THE_RUN;
        if (!store.addReference(call, view.get().id())) return Chosen.ALREADY;
        events.publishEvent(new ReferenceChosen(view.get().id(), clock.instant(), by, call));
        return Chosen.DONE;
    }

    /** Only while nobody was asked to read it. @return false when somebody was */
    public boolean drop(String call, ApplicationId application, Caller by) {
        ReadingCalls.assessing(by);
        if (!readings.of(application).isEmpty()) return false;
        store.removeReference(call, application);
        return true;
    }

    /** Asks the reference files of every declared reader, and of those declared since; asked twice is asked once. @return how many */
    public int start(String call, Caller by) {
        ReadingCalls.assessing(by);
        var terms = calls.required(call);
        if (!terms.calibration()) throw new NotFound("calibration of " + call);
        int asked = 0;
        for (var reference : references(call))
            for (var reader : calls.readers(call))
                if (requests.ask(reference, terms, terms.kinds().getFirst().slug(), reader.account(), AskedReading.Origin.CALIBRATION,
                        List.of("dossier de référence, lu par tous avant les autres"), true, by)) asked++;
        return asked;
    }

    @Transactional(readOnly = true)
    public Drift drift(String call) {
        var terms = calls.required(call);
        var kind = terms.kinds().getFirst();
        var grid = calls.grid(kind, call);
        var references = readings.calibration(call).stream().filter(AskedReading::isGiven).map(AskedReading::numbers).toList();
        var real = readings.given(call, kind.slug()).stream().map(AskedReading::numbers).toList();
        return Drift.of(calls.readers(call).stream().map(CallReader::account).map(AccountId::value).toList(),
                new ComparableScores(grid, references).whole(), references, new ComparableScores(grid, real).whole());
    }
}
