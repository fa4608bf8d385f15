package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.HolderDossiers;
import fr.levain.applications.Participants;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.consents.Consents;
import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.ProjectRequests;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.ui.TimelineItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * One life of a project, whatever the module that wrote it: orientation, dossiers, decisions, accompaniment, meetings. Each reader
 * is told what they may know: the holder all of it; a partner its own work, the requests addressed to it, the dossiers it was let
 * into. In no transaction of its own: a dossier one may not read fails nothing.
 */
@Service
public class ProjectTimelines {
    /** What a dossier went through, once its applicant knows. */
    private static final Set<String> LANDMARKS = Set.of(
            "ApplicationSubmitted", "FoundComplete", "FoundInadmissible", "ApplicationWithdrawn", "OutcomeNotified", "AgreementSigned");
    /** What the thread of a project says to all who may read it: what it told another partner is not in it. */
    private static final Set<String> OF_THE_PROJECT = Set.of("ProjectOpened", "ProjectRenamed", "ProjectChangedHands", "ProjectRegistered", "ProjectAttended");
    private static final int MOST = 60;

    private final Journal journal;
    private final PlanStore plans;
    private final ProjectRequests requests;
    private final HolderDossiers dossiers;
    private final Participants participants;
    private final Consents consents;
    private final Accounts accounts;

    ProjectTimelines(
            Journal journal, PlanStore plans, ProjectRequests requests, HolderDossiers dossiers, Participants participants, Consents consents, Accounts accounts) {
        this.journal = journal;
        this.plans = plans;
        this.requests = requests;
        this.dossiers = dossiers;
        this.participants = participants;
        this.consents = consents;
        this.accounts = accounts;
    }

    private record Told(String about, TimelineEntry entry) {}

    /** For whoever carries the project. */
    public List<TimelineItem> forHolder(SupportPlan plan) {
        var told = new ArrayList<Told>();
        // what another partner wrote for another holder is not this one's
        plans.ofProject(plan.project()).stream().filter(each -> each.holder().email().equals(plan.holder().email())).forEach(each -> told.addAll(support(each)));
        requests.of(plan.project()).stream().filter(each -> each.requester().filter(who -> who.email().equalsIgnoreCase(plan.holder().email())).isPresent())
                .forEach(each -> told.addAll(request(each)));
        dossiers.of(plan.project()).stream().filter(each -> isTheirs(each, plan)).forEach(each -> told.addAll(dossier(each)));
        told.addAll(project(plan));
        return shown(told);
    }

    /** For somebody of the partner. */
    public List<TimelineItem> forPartner(SupportPlan plan, Caller caller) {
        var told = new ArrayList<>(support(plan));
        requests.of(plan.project()).stream().filter(each -> consents.inForce(each.id().subject(), plan.partner()).isPresent()).forEach(each -> told.addAll(request(each)));
        dossiers.of(plan.project()).stream().filter(each -> mayRead(each, caller)).forEach(each -> told.addAll(dossier(each)));
        told.addAll(project(plan));
        return shown(told);
    }

    /** For an officer, of a follow-up its holder lets the authority read. */
    public List<TimelineItem> forRegion(SupportPlan plan) {
        var told = new ArrayList<>(support(plan));
        dossiers.of(plan.project()).stream().filter(each -> each.submittedAt().isPresent()).forEach(each -> told.addAll(dossier(each)));
        told.addAll(project(plan));
        return shown(told);
    }

    private boolean isTheirs(ApplicationView dossier, SupportPlan plan) {
        return accounts.byEmail(plan.holder().email()).filter(person -> person.id().equals(dossier.author())).isPresent();
    }

    private boolean mayRead(ApplicationView dossier, Caller caller) {
        try {
            participants.access(dossier.reference(), caller);
            return true;
        } catch (NotFound notTheirs) {
            return false;
        }
    }

    private List<Told> support(SupportPlan plan) {
        return journal.timelineOf(plan.id().subject()).stream().filter(entry -> !entry.event().startsWith("Consent") && !entry.event().startsWith("Document"))
                .map(entry -> new Told("Accompagnement " + plan.reference(), entry)).toList();
    }

    private List<Told> request(OrientationRequest request) {
        return journal.timelineOf(request.id().subject()).stream().filter(entry -> !entry.event().startsWith("Consent"))
                .map(entry -> new Told("Demande " + request.reference(), entry)).toList();
    }

    private List<Told> dossier(ApplicationView dossier) {
        return journal.landmarksOf(dossier.id().subject(), LANDMARKS).stream().map(entry -> new Told("Dossier " + dossier.reference(), entry)).toList();
    }

    private List<Told> project(SupportPlan plan) {
        return journal.landmarksOf(plan.project().subject(), OF_THE_PROJECT).stream().map(entry -> new Told("Projet", entry)).toList();
    }

    private List<TimelineItem> shown(List<Told> told) {
        var latest = told.stream().sorted(Comparator.comparing((Told each) -> each.entry().at()).thenComparing(each -> each.entry().position()).reversed()).limit(MOST).toList();
        var people = accounts.people(latest.stream().map(each -> Caller.accountOf(each.entry().by()).orElse(null)).filter(Objects::nonNull).collect(Collectors.toSet()));
        return latest.stream().map(each -> new TimelineItem(each.entry().at(), each.entry().sentence(),
                Caller.accountOf(each.entry().by()).map(people::get).map(Person::name).orElse(null), each.about())).toList();
    }
}
