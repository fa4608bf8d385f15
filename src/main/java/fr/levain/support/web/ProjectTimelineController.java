package fr.levain.support.web;

import fr.levain.consents.Shared;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.kernel.Role;
import fr.levain.support.FollowUps;
import fr.levain.support.MySupport;
import fr.levain.support.ProjectTimeline;
import fr.levain.support.ProjectTimelines;
import fr.levain.support.RegionSupports;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportStatus;
import fr.levain.ui.Paging;
import fr.levain.ui.View;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole life of a project, for each of its readers. */
@Controller
class ProjectTimelineController {
    private static final String WORD = "/fil";

    private final ProjectTimelines timelines;
    private final FollowUps followUps;
    private final MySupport mine;
    private final RegionSupports supports;
    private final MySupportPages mySupport;

    ProjectTimelineController(ProjectTimelines timelines, FollowUps followUps, MySupport mine, RegionSupports supports, MySupportPages mySupport) {
        this.timelines = timelines;
        this.followUps = followUps;
        this.mine = mine;
        this.supports = supports;
        this.mySupport = mySupport;
    }

    @AllowedTo(Role.PARTNER)
    @GetMapping("/partenaire/accompagnements/{reference}" + WORD)
    View ofPartner(@PathVariable String reference, @RequestParam(defaultValue = "1") int page, Caller caller) {
        var plan = followUps.read(reference, caller).plan();
        if (plan.status() == SupportStatus.INVITED) throw new NotFound("timeline of " + reference);
        return page(plan, plan.partnerPath(), timelines.forPartner(plan, caller, page), page);
    }

    @OpenToAll
    @GetMapping("/mon-accompagnement/{token}" + WORD)
    View ofHolder(@PathVariable String token, @RequestParam(defaultValue = "1") int page, Caller caller) {
        mySupport.enter(token, caller);
        var plan = mine.open(token).followUp().plan();
        return page(plan, plan.privatePath(), timelines.forHolder(plan, page), page);
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD})
    @GetMapping(RegionSupportsPage.PATH + "/{reference}" + WORD)
    View ofRegion(@PathVariable String reference, @RequestParam(defaultValue = "1") int page, Caller caller) {
        var opened = supports.open(reference, caller);
        if (!opened.consent().shared().contains(Shared.FOLLOW_UP)) throw new NotFound("timeline of " + reference);
        var plan = opened.read().plan();
        return page(plan, RegionSupportsPage.PATH + "/" + reference, timelines.forRegion(plan, caller, page), page);
    }

    private static ProjectTimelinePage page(SupportPlan plan, String back, ProjectTimeline read, int page) {
        var here = back + WORD + "?page=";
        return new ProjectTimelinePage(plan.title(), back, read.items(), new Paging("",
                page > 1 ? Optional.of(here + (page - 1)) : Optional.empty(), read.more() ? Optional.of(here + (page + 1)) : Optional.empty()));
    }
}
