package fr.levain.programmes;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.programmes.ScoutResult.Invited;
import fr.levain.programmes.ScoutResult.Known;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The network of « capteurs d’idées » of a partner's programme, as the partner runs it. */
@Service
@Transactional
public class Scouts {
    /** Lines on one page. */
    public static final int PAGE = 30;

    private final ScoutStore store;
    private final CaughtNeedStore needs;
    private final ScoutLeaving leaving;
    private final Programmes programmes;
    private final PartnerTeams teams;
    private final ScoutMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scouts(ScoutStore store, CaughtNeedStore needs, ScoutLeaving leaving, Programmes programmes, PartnerTeams teams, ScoutMails mails, ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.needs = needs;
        this.leaving = leaving;
        this.programmes = programmes;
        this.teams = teams;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** They receive a link, and agree or not. @throws NotFound for whoever does not run this programme, or when it catches no needs */
    public ScoutResult invite(String programme, Scout.Details details, Caller by) {
        return invite(programme, details, by, clock.instant());
    }

    ScoutResult invite(String programme, Scout.Details details, Caller by, Instant now) {
        programmes.find(programme).filter(each -> !each.retired() && each.kind().catchesNeeds() && teams.of(by).contains(each.partner()))
                .orElseThrow(() -> new NotFound("programme " + programme));
        var asked = new Scout(ScoutId.at(now), programme, ScoutStatus.INVITED, details, false, true, LinkSecret.drawn(24), now, Optional.empty());
        if (!store.add(asked, by.reference())) return new Known(store.byAddress(programme, details.email()).orElseThrow(() -> new Stale("scout")));
        events.publishEvent(new ScoutInvited(asked.id(), programme, now, by));
        mails.invited(asked);
        return new Invited(asked);
    }

    /** Once, while they have not answered. */
    public void remind(ScoutId id, Caller by) {
        var scout = find(id, by);
        if (store.remind(id, clock.instant())) mails.invitedAgain(scout);
    }

    /** The partner takes them off: they are told, and who they were is erased. @throws Stale when they are gone already */
    public void takeOff(ScoutId id, Caller by) {
        leaving.takeOff(find(id, by), clock.instant(), by);
    }

    /** @throws NotFound for whoever is not of the partner that runs their programme */
    @Transactional(readOnly = true)
    public Scout find(ScoutId id, Caller by) {
        return store.find(id).filter(each -> mine(by).contains(each.programme())).orElseThrow(() -> new NotFound("scout " + id));
    }

    @Transactional(readOnly = true)
    public Scout.Brought brought(ScoutId id) {
        return store.broughtBy(id);
    }

    /** What they brought; one more than a page when others follow. @param page from 1 */
    @Transactional(readOnly = true)
    public List<CaughtNeed> needsOf(ScoutId id, int page) {
        return needs.broughtBy(id, PAGE + 1, (page - 1) * PAGE);
    }

    /** One more than a page when others follow. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Scout.Line> list(ScoutSearch search, int page, Caller by) {
        return store.of(mine(by), search, PAGE + 1, (page - 1) * PAGE);
    }

    private List<String> mine(Caller by) {
        var mine = teams.of(by);
        return programmes.everything().stream().filter(each -> mine.contains(each.partner())).map(Programme::slug).toList();
    }
}
