package fr.levain.applications.web;

import fr.levain.accounts.Person;
import fr.levain.applications.AlreadyKnown;
import fr.levain.applications.AppealPeriods;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Assignments;
import fr.levain.applications.Dossier;
import fr.levain.applications.Drafts;
import fr.levain.applications.Exchanges;
import fr.levain.applications.Following;
import fr.levain.applications.Holder;
import fr.levain.applications.Participants;
import fr.levain.applications.Prefills;
import fr.levain.applications.ProjectChoices;
import fr.levain.applications.SignOffs;
import fr.levain.applications.Submissions;
import fr.levain.applications.Supplements;
import fr.levain.audit.TimelineEntry;
import fr.levain.calls.Call;
import fr.levain.directory.OrganisationId;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.TimelineItem;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening a dossier, finding it again, seeing where it is. */
@Controller
@AnyAccount
class DossierController {
    private final Drafts drafts;
    private final ProjectChoices choices;
    private final Prefills prefills;
    private final Participants participants;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Supplements supplements;
    private final SignOffs signOffs;
    private final Exchanges exchanges;
    private final Following following;
    private final AppealPeriods appeals;
    private final Clock clock;

    DossierController(Drafts drafts, ProjectChoices choices, Prefills prefills, Participants participants, Assignments assignments, Submissions submissions, Supplements supplements, SignOffs signOffs, Exchanges exchanges, Following following, AppealPeriods appeals, Clock clock) {
        this.drafts = drafts;
        this.choices = choices;
        this.prefills = prefills;
        this.participants = participants;
        this.assignments = assignments;
        this.submissions = submissions;
        this.supplements = supplements;
        this.signOffs = signOffs;
        this.exchanges = exchanges;
        this.following = following;
        this.appeals = appeals;
        this.clock = clock;
    }

    @GetMapping("/appels/{slug}/dossiers")
    View start(@PathVariable String slug, Caller caller) {
        var call = drafts.openCall(slug);
        if (!drafts.isAdmitted(call, caller)) return new NotInvitedPage(call);
        return start(call, drafts.holders(caller), "", "", FormErrors.none(), caller);
    }

    @PostMapping("/appels/{slug}/dossiers")
    View open(
            @PathVariable String slug, @RequestParam(defaultValue = "") String structure,
            @RequestParam(name = ProjectChoices.NAME, defaultValue = "") String project, Caller caller) {
        var call = drafts.openCall(slug);
        if (!drafts.isAdmitted(call, caller)) return new NotInvitedPage(call);
        var holders = drafts.holders(caller);
        if (holders.isEmpty()) return Redirect.to("/organisations/rattachement?suite=/appels/" + slug + "/dossiers");
        var chosen = structure.isBlank() && holders.size() == 1
                ? Optional.of(holders.getFirst())
                : holders.stream().filter(holder -> holder.id().toString().equals(structure)).findFirst();
        if (chosen.isEmpty()) {
            return start(call, holders, "", project, FormErrors.of("structure", "Choisissez la structure qui porte le projet."), caller);
        }
        var known = choices.read(project, chosen.get().id(), caller);
        if (known.problem().isPresent()) return start(call, holders, chosen.get().id().toString(), project, FormErrors.of(ProjectChoices.NAME, known.problem().get()), caller);
        return Redirect.to(drafts.open(slug, chosen.get().id(), known.project(), caller).path());
    }

    @GetMapping("/dossiers")
    View mine(@RequestParam(defaultValue = "1") int page, Caller caller) {
        var count = drafts.countMine(caller);
        var found = drafts.mine(caller, page);
        return new MyDossiersPage(found, following.notified(found), new Paging(
                French.plural(count, "dossier", "dossiers"),
                page > 1 ? Optional.of("/dossiers?page=" + (page - 1)) : Optional.empty(),
                page * Drafts.PER_PAGE < count ? Optional.of("/dossiers?page=" + (page + 1)) : Optional.empty()));
    }

    @GetMapping("/dossiers/{reference}")
    View dossier(@PathVariable String reference, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var view = following.readable(new ApplicationReference(reference), caller);
        return view.status().isDraft() ? draft(drafts.dossier(view.reference(), caller), caller) : follow(view, fait, caller);
    }

    private DossierPage draft(Dossier dossier, Caller caller) {
        var access = participants.access(dossier.view().reference(), caller);
        return new DossierPage(dossier, prefills.count(dossier), access, whose(dossier), signOffs.of(dossier, caller), clock.instant(), following.panels(dossier.view().id(), access, caller));
    }

    private Map<String, String> whose(Dossier dossier) {
        var given = assignments.of(dossier.view().id());
        var people = assignments.people(given);
        var whose = new HashMap<String, String>();
        given.forEach((page, part) -> {
            if (people.get(part.to()) instanceof Person person) whose.put(page, (part.isPending() ? "Confiée à " : "Rendue par ") + person.name());
        });
        return whose;
    }

    private StartDossierPage start(Call call, List<Holder> holders, String structure, String project, FormErrors errors, Caller caller) {
        var known = new LinkedHashMap<OrganisationId, AlreadyKnown>();
        holders.stream().limit(StartDossierPage.COUNTED)
                .forEach(holder -> known.put(holder.id(), prefills.foreseen(call.current().form(), holder.id(), caller)));
        return new StartDossierPage(call, holders, known, holders.isEmpty() ? List.of() : choices.offered(caller), structure, project, errors);
    }

    private FollowPage follow(ApplicationView view, String done, Caller caller) {
        var story = following.timeline(view.id());
        var access = participants.access(view.reference(), caller);
        return new FollowPage(
                view,
                access,
                view.submittedAt().map(_ -> submissions.filing(view.reference(), caller)),
                following.implicitRejection(view.id()),
                appeals.afterSilence(view.id()),
                supplements.of(view.id()),
                following.awaited(view),
                story.stream().map(this::item).toList(),
                following.panels(view.id(), access, caller),
                exchanges.unread(view.id(), false),
                following.isNotified(view.id()),
                following.withdrawal(view),
                done);
    }

    private TimelineItem item(TimelineEntry entry) {
        return new TimelineItem(entry.at(), entry.sentence(), following.nameOf(entry.by()).orElse(null), null);
    }
}
