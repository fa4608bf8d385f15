package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.HolderDossiers;
import fr.levain.applications.Participants;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.consents.Consents;
import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.ProjectRequests;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.programmes.ProjectNeeds;
import fr.levain.projects.ProjectId;
import fr.levain.projects.Threads;
import fr.levain.ui.TimelineItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * One life of a project, whatever the module that wrote it: needs, orientation, candidacies, dossiers, decisions, accompaniment,
 * surveys and meetings, of this project and of those joined to it. Each reader is told what they may know: the holder all of it; a
 * partner its own work, the requests addressed to it, the dossiers it was let into; the authority the work whose holder agreed, and
 * the dossiers filed that this officer did not withdraw from. In no transaction of its own: a dossier one may not read fails nothing.
 */
@Service
public class ProjectTimelines {
    public static final int PAGE = 40;

    /** What a dossier went through, once its applicant knows. */
    private static final Set<String> LANDMARKS = Set.of(
            "ApplicationSubmitted", "FoundComplete", "FoundInadmissible", "ApplicationWithdrawn", "OutcomeNotified", "AgreementSigned");
    private static final Set<String> NEED = Set.of("NeedCaught", "NeedStudied", "NeedOpportune", "NeedOffered", "NeedTakenUp");
    /** What a project says to all who may read it. */
    private static final Set<String> OF_THE_PROJECT = Set.of("ProjectOpened", "ProjectRenamed", "ProjectChangedHands", "ProjectRegistered", "ProjectAttended");
    private static final Set<String> OF_ITS_HOLDER = Set.of("ProjectJoined", "ProjectParted", "ProjectJoiningProposed", "ProjectJoiningDeclined");
    private static final Set<String> CANDIDACY = Set.of("CandidacyMade", "CandidacyWaits", "CandidacyRefused", "CandidacyWithdrawn", "Admitted");
    /** Pages of the journal read of one follow-up: nobody goes further back. */
    private static final int JOURNAL_PAGES = 8;

    private final Journal journal;
    private final PlanStore plans;
    private final Threads threads;
    private final ProjectRequests requests;
    private final HolderDossiers dossiers;
    private final Applications applications;
    private final Participants participants;
    private final Programmes programmes;
    private final ProjectNeeds needs;
    private final List<PartnerEntries> others;
    private final Consents consents;
    private final Accounts accounts;

    ProjectTimelines(
            Journal journal, PlanStore plans, Threads threads, ProjectRequests requests, HolderDossiers dossiers, Applications applications, Participants participants,
            Programmes programmes, ProjectNeeds needs, List<PartnerEntries> others, Consents consents, Accounts accounts) {
        this.journal = journal;
        this.plans = plans;
        this.threads = threads;
        this.requests = requests;
        this.dossiers = dossiers;
        this.applications = applications;
        this.participants = participants;
        this.programmes = programmes;
        this.needs = needs;
        this.others = others;
        this.consents = consents;
        this.accounts = accounts;
    }

    private record Told(String about, TimelineEntry entry) {}

    /** For whoever carries the project. @param page from 1 */
    public ProjectTimeline forHolder(SupportPlan plan, int page) {
        var projects = threads.of(plan.project());
        var told = new ArrayList<Told>();
        // what another partner wrote for another holder is not this one's
        plans.ofProject(plan.project()).stream().filter(each -> each.holder().email().equals(plan.holder().email())).forEach(each -> told.addAll(support(each)));
        requests.of(plan.project()).stream().filter(each -> each.requester().filter(who -> who.email().equalsIgnoreCase(plan.holder().email())).isPresent())
                .forEach(each -> told.addAll(request(each)));
        dossiers.of(plan.project()).stream().filter(each -> isTheirs(each, plan)).forEach(each -> told.addAll(dossier(each)));
        needs.of(projects).forEach(each -> told.addAll(need(each)));
        told.addAll(project(projects, Stream.of(OF_THE_PROJECT, OF_ITS_HOLDER, CANDIDACY, ofOthers()), _ -> true));
        return shown(told, page);
    }

    /** For somebody of the partner; nothing before its holder agreed. @param page from 1 */
    public ProjectTimeline forPartner(SupportPlan plan, Caller caller, int page) {
        if (plan.status() == SupportStatus.INVITED) return new ProjectTimeline(List.of(), false);
        var told = workOf(plan);
        requests.of(plan.project()).stream().filter(each -> consents.inForce(each.id().subject(), plan.partner()).isPresent()).forEach(each -> told.addAll(request(each)));
        dossiers.of(plan.project()).stream().filter(each -> mayRead(each, caller)).forEach(each -> told.addAll(dossier(each)));
        return shown(told, page);
    }

    /** For an officer, of a follow-up its holder lets the authority read. @param page from 1 */
    public ProjectTimeline forRegion(SupportPlan plan, Caller officer, int page) {
        var told = workOf(plan);
        var filed = dossiers.of(plan.project()).stream().filter(each -> each.submittedAt().isPresent()).toList();
        var closed = applications.closedTo(filed.stream().map(ApplicationView::id).toList(), officer);
        filed.stream().filter(each -> !closed.contains(each.id())).forEach(each -> told.addAll(dossier(each)));
        return shown(told, page);
    }

    /** What one partner did with the project: its follow-up, what entered its programmes, the needs it caught, its surveys. */
    private List<Told> workOf(SupportPlan plan) {
        var projects = threads.of(plan.project());
        var told = new ArrayList<>(support(plan));
        needs.of(projects).stream().filter(each -> each.partner().equals(plan.partner())).forEach(each -> told.addAll(need(each)));
        var theirs = others.stream().map(module -> module.workOf(plan.partner(), projects).and(entry -> module.events().contains(entry.event())))
                .reduce(_ -> false, Predicate::or)
                .or(entry -> CANDIDACY.contains(entry.event()) && isOf(plan.partner(), entry));
        // joined projects are read for the partner's own work: who opened or renamed another one is not its to know
        told.addAll(project(List.of(plan.project()), Stream.of(OF_THE_PROJECT), _ -> true));
        told.addAll(project(projects, Stream.of(CANDIDACY, ofOthers()), theirs));
        return told;
    }

    private boolean isOf(String partner, TimelineEntry candidacy) {
        return programmes.find(String.valueOf(candidacy.facts().get("programme"))).map(Programme::partner).filter(partner::equals).isPresent();
    }

    private Set<String> ofOthers() {
        return others.stream().flatMap(each -> each.events().stream()).collect(Collectors.toSet());
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
        return whole(plan.id().subject()).stream().filter(entry -> !entry.event().startsWith("Consent") && !entry.event().startsWith("Document"))
                .map(entry -> new Told("Accompagnement " + plan.reference(), entry)).toList();
    }

    private List<Told> request(OrientationRequest request) {
        return whole(request.id().subject()).stream().filter(entry -> !entry.event().startsWith("Consent"))
                .map(entry -> new Told("Demande " + request.reference(), entry)).toList();
    }

    private List<Told> dossier(ApplicationView dossier) {
        return journal.landmarksOf(dossier.id().subject(), LANDMARKS).stream().map(entry -> new Told("Dossier " + dossier.reference(), entry)).toList();
    }

    private List<Told> need(ProjectNeeds.Need need) {
        return journal.landmarksOf(need.subject(), NEED).stream().map(entry -> new Told("Besoin capté", entry)).toList();
    }

    private List<Told> project(Collection<ProjectId> projects, Stream<Set<String>> events, Predicate<TimelineEntry> told) {
        var asked = events.flatMap(Set::stream).collect(Collectors.toSet());
        return projects.stream().flatMap(each -> journal.landmarksOf(each.subject(), asked).stream()).filter(told).map(entry -> new Told("Projet", entry)).toList();
    }

    private List<TimelineEntry> whole(Subject subject) {
        var entries = new ArrayList<TimelineEntry>();
        for (int page = 1; page <= JOURNAL_PAGES; page++) {
            var read = journal.timelineOf(subject, page);
            entries.addAll(read);
            if (read.isEmpty()) break;
        }
        return entries;
    }

    private ProjectTimeline shown(List<Told> told, int page) {
        var from = (long) (Math.max(page, 1) - 1) * PAGE;
        var latest = told.stream().sorted(Comparator.comparing((Told each) -> each.entry().at()).thenComparing(each -> each.entry().position()).reversed()).skip(from).limit(PAGE + 1).toList();
        var people = accounts.people(latest.stream().map(each -> Caller.accountOf(each.entry().by()).orElse(null)).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new ProjectTimeline(latest.stream().limit(PAGE).map(each -> new TimelineItem(each.entry().at(), each.entry().sentence(),
                Caller.accountOf(each.entry().by()).map(people::get).map(Person::name).orElse(null), each.about())).toList(), latest.size() > PAGE);
    }
}
