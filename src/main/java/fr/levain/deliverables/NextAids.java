package fr.levain.deliverables;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Continuations;
import fr.levain.applications.Following;
import fr.levain.applications.SchemeTerms;
import fr.levain.calls.Calls;
import fr.levain.calls.PathStep;
import fr.levain.calls.Scheme;
import fr.levain.calls.SchemeStatus;
import fr.levain.calls.Schemes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The aids offered once all that was awaited is accepted: those that the terms of the dossier name. */
@Service
@Transactional
public class NextAids {
    private final Deliverables deliverables;
    private final SchemeTerms terms;
    private final Schemes schemes;
    private final Calls calls;
    private final Continuations continuations;
    private final Following following;
    private final Clock clock;

    NextAids(
            Deliverables deliverables, SchemeTerms terms, Schemes schemes, Calls calls, Continuations continuations, Following following, Clock clock) {
        this.deliverables = deliverables;
        this.terms = terms;
        this.schemes = schemes;
        this.calls = calls;
        this.continuations = continuations;
        this.following = following;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<NextAid> of(ApplicationId application) {
        var awaited = deliverables.of(application);
        if (awaited.isEmpty() || !awaited.stream().allMatch(Deliverable::isAccepted)) return List.of();
        return terms.of(application).stream()
                .flatMap(its -> Stream.concat(its.next().stream(), its.path().stream().map(PathStep::next).flatMap(next -> next.stream())))
                .distinct().flatMap(slug -> schemes.bySlug(slug).stream()).filter(aid -> aid.status() == SchemeStatus.PUBLISHED)
                .map(aid -> read(application, aid)).toList();
    }

    /**
     * Opens the dossier of an aid that is offered, with the answers of the first.
     *
     * @throws NotFound when it is not offered
     */
    public ApplicationView ask(ApplicationReference reference, String aid, Caller by) {
        var first = following.owned(reference, by);
        var call = of(first.id()).stream().filter(each -> each.slug().equals(aid)).flatMap(each -> each.call().stream()).findFirst()
                .orElseThrow(() -> new NotFound("next aid " + aid));
        return continuations.open(reference, call.slug(), by);
    }

    private NextAid read(ApplicationId application, Scheme aid) {
        var now = clock.instant();
        var call = calls.openAt(now).stream().filter(each -> each.current().aid().filter(aid.slug()::equals).isPresent()).findFirst();
        return new NextAid(aid.slug(), aid.current().title(), aid.current().summary(), call,
                call.flatMap(each -> continuations.of(application, each.slug())));
    }
}
