package fr.levain.guidance;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.projects.ProjectId;
import java.time.Clock;
import java.util.List;
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
     * @throws Stale when a colleague changed the line in between
     */
    public void put(String reference, Funder funder, Caller caller) {
        var request = kept(reference, caller);
        var now = clock.instant();
        if (funder.version() == 0) {
            if (funders.of(request.project()).size() >= MOST) throw new Stale("funders");
            funders.add(request.project(), funder, now, caller.reference());
        } else if (!funders.change(request.project(), funder, now, caller.reference())) throw new Stale("funder " + funder.id());
        events.publishEvent(new FunderListed(request.id(), now, caller, funder.status().name()));
    }

    private OrientationRequest kept(String reference, Caller caller) {
        var opened = requests.open(reference, caller);
        if (opened.handover().status() == HandoverStatus.WAITING) throw new NotFound("request " + reference);
        return opened.request();
    }
}
