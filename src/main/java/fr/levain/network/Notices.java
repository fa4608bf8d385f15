package fr.levain.network;

import fr.levain.directory.Membership;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import fr.levain.projects.ProjectView;
import fr.levain.projects.Projects;
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What projects look for among one another, what laboratories offer to study, and who answers. */
@Service
@Transactional
public class Notices {
    /** Open ones of one author; more would be advertising. */
    public static final int MOST = 5;
    private static final int SHOWN = 6;

    private final NoticeStore store;
    private final ProfileStore profiles;
    private final Members members;
    private final Organisations organisations;
    private final Projects projects;
    private final Territories territories;
    private final NetworkInPack pack;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What may answer a notice. */
    public record Matches(List<Notice> notices, List<Profile> profiles) {
        public Matches {
            notices = List.copyOf(notices);
            profiles = List.copyOf(profiles);
        }
    }

    Notices(
            NoticeStore store, ProfileStore profiles, Members members, Organisations organisations, Projects projects, Territories territories, NetworkInPack pack,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.profiles = profiles;
        this.members = members;
        this.organisations = organisations;
        this.projects = projects;
        this.territories = territories;
        this.pack = pack;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first; the nearest first when the query tells a commune of the region. @param research one side alone */
    @Transactional(readOnly = true)
    public Found<Notice> find(NetworkQuery query, Optional<Boolean> research) {
        return store.find(query, query.near().flatMap(code -> territories.commune(code.value())).map(Commune::point), research, today());
    }

    /** @throws NotFound when it is closed, its time has passed, or it was suspended: its author alone reads it then */
    @Transactional(readOnly = true)
    public Notice view(UUID id, Caller caller) {
        return store.find(id).filter(notice -> isAuthor(caller, notice) || !notice.suspended() && !notice.until().isBefore(today()))
                .orElseThrow(() -> new NotFound("notice " + id));
    }

    /** Who may answer it: notices of the other side, entries of the directory. */
    @Transactional(readOnly = true)
    public Matches matches(Notice notice, Caller caller) {
        var topics = notice.said().topics();
        boolean all = members.includes(caller);
        var entries = switch (notice.said().kind()) {
            case PARTNER_SOUGHT -> profiles.answering(topics, notice.author(), all, SHOWN);
            case LABORATORY_SOUGHT -> profiles.laboratories(topics, notice.author(), all, SHOWN);
            case QUESTION_OFFERED -> List.<Profile>of();
        };
        return new Matches(store.answering(notice, today(), SHOWN), entries);
    }

    @Transactional(readOnly = true)
    public List<Notice> of(Caller caller) {
        return caller instanceof Caller.Account account ? store.of(account.id()) : List.of();
    }

    /** The organisations in whose name a notice of this caller may speak. */
    @Transactional(readOnly = true)
    public List<Membership> organisations(Caller.Account caller) {
        return members.organisations(caller);
    }

    /** The projects a notice of this caller may be about. */
    @Transactional(readOnly = true)
    public List<ProjectView> projects(Caller.Account caller) {
        return members.organisations(caller).stream().flatMap(each -> projects.heldBy(each.organisation()).stream()).limit(20).toList();
    }

    /**
     * New, or written again.
     *
     * @param id of the one written again
     * @throws NotFound when it is somebody else's, or speaks for an organisation or a project that is not theirs
     */
    public Notice publish(Optional<UUID> id, NoticeDraft draft, Caller.Account caller) {
        if (members.isBarred(caller)) throw new NotAllowed();
        var before = id.map(each -> own(each, caller));
        draft.organisation().filter(each -> !members.speaksFor(each, caller)).ifPresent(each -> {
            throw new NotFound("organisation " + each);
        });
        draft.project().filter(each -> projects(caller).stream().noneMatch(project -> project.id().equals(each))).ifPresent(each -> {
            throw new NotFound("project " + each);
        });
        var now = clock.instant();
        var notice = new Notice(before.map(Notice::id).orElseGet(() -> UuidV7.at(now)), caller.id(), draft.organisation().map(each -> organisations.view(each).name()).orElse(""),
                draft.on(draft.topics().everywhereIn(territories.departments())), draft.commune().flatMap(code -> territories.commune(code.value())).map(Spot::of), today(), today().plusMonths(pack.settings().noticeMonths()),
                before.map(Notice::suspended).orElse(false));
        store.put(notice);
        events.publishEvent(new NoticePublished(notice.id(), draft.kind().name(), before.isEmpty(), now, caller));
        return notice;
    }

    /** Found, or looked for no more: it is gone. */
    public void close(UUID id, Caller caller) {
        store.remove(own(id, caller).id());
        events.publishEvent(new NoticeClosed(id, clock.instant(), caller));
    }

    public static boolean isAuthor(Caller caller, Notice notice) {
        return caller instanceof Caller.Account account && account.id().equals(notice.author());
    }

    Optional<Reachable> reachable(UUID id) {
        return store.find(id).filter(notice -> !notice.suspended() && !notice.until().isBefore(today()))
                .flatMap(notice -> members.answering(notice.said().organisation(), notice.author())
                        .map(answers -> new Reachable(answers, notice.said().title(), notice.path(), notice.said().asking() == Asking.BY_MAIL)));
    }

    private Notice own(UUID id, Caller caller) {
        return store.find(id).filter(notice -> isAuthor(caller, notice)).orElseThrow(() -> new NotFound("notice " + id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
