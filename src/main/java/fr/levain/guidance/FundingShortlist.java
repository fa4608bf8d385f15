package fr.levain.guidance;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.projects.ProjectId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The funders of a project: kept by the partner who looks after the request, seen by its author. */
@Service
@Transactional
public class FundingShortlist {
    /** On one list: beyond, it is no shortlist. */
    public static final int MOST = 30;

    private final FunderStore funders;
    private final PartnerRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FundingShortlist(FunderStore funders, PartnerRequests requests, ApplicationEventPublisher events, Clock clock) {
        this.funders = funders;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Funder> of(ProjectId project) {
        return funders.of(project);
    }

    /**
     * @param version 0 for a new line
     * @throws NotFound when the caller did not take the request
     * @throws Stale when a colleague changed the line in between, or a follow-up keeps them now
     */
    public void put(String reference, Funder funder, Caller caller) {
        var request = kept(reference, caller);
        var now = clock.instant();
        if (funders.followedIn(request.project()).isPresent()) throw new Stale("funders");
        if (funder.version() == 0) {
            if (funders.of(request.project()).size() >= MOST) throw new Stale("funders");
            funders.add(request.project(), funder, now, caller.reference());
        } else if (!funders.change(request.project(), funder, now, caller.reference())) throw new Stale("funder " + funder.id());
        events.publishEvent(new FunderListed(request.id(), now, caller, funder.status().name()));
    }

    /** Reference of the follow-up that keeps them now: here, nothing is added any more. */
    @Transactional(readOnly = true)
    public Optional<String> followedIn(ProjectId project) {
        return funders.followedIn(project);
    }

    /**
     * A follow-up keeps them from now on: nothing is typed again, nor kept twice.
     *
     * @return those it takes over; none when one did before
     * @throws NotFound when the caller did not take the request
     */
    public List<Funder> follow(String reference, String followUp, Caller caller) {
        var request = kept(reference, caller);
        var now = clock.instant();
        if (!funders.follow(request.project(), followUp, now)) return List.of();
        var lines = funders.of(request.project());
        funders.clear(request.project());
        events.publishEvent(new FundingFollowed(request.id(), lines.size(), now, caller));
        return lines;
    }

    private OrientationRequest kept(String reference, Caller caller) {
        var opened = requests.open(reference, caller);
        if (opened.handover().status() == HandoverStatus.WAITING) throw new NotFound("request " + reference);
        return opened.request();
    }
}
