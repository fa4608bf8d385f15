package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.programmes.Programme;
import fr.levain.programmes.ProgrammeKind;
import fr.levain.programmes.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those the authority has just aided, for the partner whose programme follows laureates: it reads what is public, and has their
 * holder written to. Who they are and how to reach them is told to it once they agree.
 */
@Service
@Transactional
public class Laureates {
    public static final int PAGE = 50;

    private final LaureateStore store;
    private final PlanStore opened;
    private final SupportPlans plans;
    private final Programmes programmes;
    private final Applications applications;
    private final Accounts accounts;
    private final SupportInPack pack;
    private final Clock clock;

    Laureates(LaureateStore store, PlanStore opened, SupportPlans plans, Programmes programmes, Applications applications, Accounts accounts, SupportInPack pack, Clock clock) {
        this.store = store;
        this.opened = opened;
        this.plans = plans;
        this.programmes = programmes;
        this.applications = applications;
        this.accounts = accounts;
        this.pack = pack;
        this.clock = clock;
    }

    /** The caller's programmes that follow laureates. */
    @Transactional(readOnly = true)
    public List<Programme> programmesOf(Caller caller) {
        return plans.programmesOf(caller).stream().filter(Laureates::followsLaureates).toList();
    }

    /**
     * Those the programme has neither invited nor followed, the latest first; one more than a page, when there is a next one.
     *
     * @param after reference of the last one shown
     * @throws NotFound when the programme is not one of the caller's
     */
    @Transactional(readOnly = true)
    public List<Laureate> toContact(String programme, Optional<String> after, Caller caller) {
        var theirs = theirs(programme, caller);
        return store.toContact(theirs.partner(), theirs.slug(), since(today()), after.flatMap(store::find), PAGE + 1);
    }

    /**
     * Writes to whoever carries the project: they agree, or all is erased. Invited twice, they are invited once.
     *
     * @return empty when they have no address to write to
     * @throws NotFound when the programme is not one of the caller's, or the award is told no more
     * @throws Stale when they are not to be contacted any more: they declined, are followed already, or it was told too long ago
     */
    public Optional<SupportPlan> invite(String programme, String reference, Caller caller) {
        var theirs = theirs(programme, caller);
        var laureate = store.lock(reference).orElseThrow(() -> new NotFound("laureate " + reference));
        var invited = opened.opened(theirs.partner(), theirs.slug(), Origin.AWARD, laureate.reference());
        if (invited.isPresent()) return invited;
        if (!store.isToContact(theirs.partner(), theirs.slug(), since(today()), laureate)) throw new Stale("laureate " + reference);
        var author = accounts.person(applications.view(new ApplicationId(laureate.application())).author());
        if (!author.hasAddress()) return Optional.empty();
        var now = clock.instant();
        var holder = new Holder(author.name(), author.email(), "", laureate.organisation(), "", laureate.place(), laureate.department());
        var source = new Source(Origin.AWARD, laureate.reference(), laureate.project(), laureate.shownTitle(), holder);
        return Optional.of(switch (plans.open(UuidV7.at(now), theirs, source, today(), Optional.of(caller.signedIn().id()), now, caller)) {
            case OpenResult.Opened(var plan) -> plan;
            case OpenResult.AlreadyOpen(var plan) -> plan;
        });
    }

    /** All that are run today. */
    List<Programme> programmes() {
        return programmes.all().stream().filter(Laureates::followsLaureates).toList();
    }

    /** Those notified before are no news any more. */
    LocalDate since(LocalDate today) {
        return today.minusMonths(pack.settings().laureateMonths());
    }

    private Programme theirs(String programme, Caller caller) {
        return programmesOf(caller).stream().filter(each -> each.slug().equals(programme)).findFirst().orElseThrow(() -> new NotFound("programme " + programme));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    private static boolean followsLaureates(Programme programme) {
        return programme.kind() == ProgrammeKind.LAUREATES;
    }
}
