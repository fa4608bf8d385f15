package fr.levain.guidance;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.BegunDrafts;
import fr.levain.applications.Dossier;
import fr.levain.applications.Drafts;
import fr.levain.applications.Holder;
import fr.levain.calls.Call;
import fr.levain.directory.OrganisationId;
import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.forms.Gap;
import fr.levain.forms.Value.PlaceReference;
import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** A dossier opened with what was already said: in an orientation, or in a link made elsewhere. */
@Service
@Transactional
public class PrefilledDossiers {
    static final String FROM_ORIENTATION = "la description de votre projet";
    static final String FROM_LINK = "le lien que vous avez suivi";

    private final Orientations orientations;
    private final Questionnaire questionnaire;
    private final Drafts drafts;
    private final BegunDrafts begun;
    private final PrefilledAnswerStore store;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrefilledDossiers(
            Orientations orientations,
            Questionnaire questionnaire,
            Drafts drafts,
            BegunDrafts begun,
            PrefilledAnswerStore store,
            Forms forms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orientations = orientations;
        this.questionnaire = questionnaire;
        this.drafts = drafts;
        this.begun = begun;
        this.store = store;
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    /** A call that takes dossiers today. @throws fr.levain.kernel.NotFound otherwise */
    @Transactional(readOnly = true)
    public Call call(String slug) {
        return drafts.openCall(slug);
    }

    /** None for somebody who is not signed in. */
    @Transactional(readOnly = true)
    public List<Holder> holders(Caller caller) {
        return caller instanceof Caller.Account ? drafts.holders(caller) : List.of();
    }

    @Transactional(readOnly = true)
    public Prefill from(OrientationKey key, Call call) {
        var profile = questionnaire.profile(orientations.find(key), clock.instant());
        var said = Answers.NONE;
        for (var term : profile.terms().entrySet()) said = said.with(term.getKey(), term.getValue());
        return Prefill.ofTerms(profile.vocabulary(), said, form(call));
    }

    /** What a link says, by the names of the call's questions or of the terms they are bound to. Nothing is kept. */
    @Transactional(readOnly = true)
    public Prefill from(MultiValueMap<String, String> given, Call call) {
        var named = Prefill.named(form(call), given);
        return Prefill.of(form(call), forms.read(named.page(), named.parameters(), Answers.NONE), named.ignored());
    }

    /** What the page that shows a prefill says once sent. */
    @Transactional(readOnly = true)
    public Prefill read(Prefill offered, MultiValueMap<String, String> typed) {
        return new Prefill(offered.page(), forms.read(offered.page(), typed, offered.answers()), offered.ignored());
    }

    @Transactional(readOnly = true)
    public List<Gap> problems(Prefill prefill) {
        return forms.problemsIn(prefill.form(), prefill.page(), prefill.answers());
    }

    @Transactional(readOnly = true)
    public Map<String, List<PlaceReference>> places(Prefill prefill) {
        return forms.placesMeant(prefill.page(), prefill.answers());
    }

    /**
     * @param known the project it goes on with, if its author told one before
     * @param from the orientation it comes from, if it does
     */
    public ApplicationView open(Call call, OrganisationId organisation, Optional<ProjectId> known, Prefill prefill, Optional<OrientationKey> from, Caller by) {
        var draft = begun.open(call.slug(), organisation, known, prefill.kept(), by);
        store.add(draft.id(), prefill.kept(), from.isPresent() ? FROM_ORIENTATION : FROM_LINK, clock.instant());
        from.ifPresent(key -> events.publishEvent(new OrientationOpenedDossier(orientations.find(key).id(), clock.instant(), by, call.slug(),
                draft.reference().value(), prefill.kept().byField().size())));
        return draft;
    }

    /** What a draft still holds as it was said before it, by question: those changed since are left out. */
    @Transactional(readOnly = true)
    public List<PrefilledAnswer> kept(Dossier dossier) {
        return store.of(dossier.view().id()).stream()
                .filter(each -> dossier.answers().to(each.field()).equals(each.answer()) && dossier.form().field(each.field()).isPresent()).toList();
    }

    private FormRevision form(Call call) {
        return forms.revision(call.current().form());
    }
}
