package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallRevision;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** People and drafts of their own for each test, made through the faces. */
@TestComponent
public class SomeApplicant {
    public static final String CALL = "innovation-sociale";

    private final Accounts accounts;
    private final Organisations organisations;
    private final Drafts drafts;
    private final Submissions submissions;
    private final CallPublication publication;
    private final Forms forms;

    SomeApplicant(Accounts accounts, Organisations organisations, Drafts drafts, Submissions submissions, CallPublication publication, Forms forms) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.drafts = drafts;
        this.submissions = submissions;
        this.publication = publication;
        this.forms = forms;
    }

    public Caller.Account person() {
        var email = "p" + UUID.randomUUID() + "@exemple.fr";
        var person = accounts.open("Camille Essai", email, Optional.empty(), new Caller.System("test"));
        return accounts.caller(person.id()).orElseThrow();
    }

    public OrganisationId organisationOf(Caller.Account person, HolderKind kind) {
        var claim = new Claim("Les Voisins " + UUID.randomUUID(), kind, Optional.empty(), Optional.empty(),
                Optional.of("1 rue Haute, 23000 Guéret"), Optional.empty(), MemberRole.SIGNATORY);
        return organisations.attach(claim, Optional.empty(), person).organisation();
    }

    public ApplicationView draft(Caller.Account person) {
        return drafts.open(CALL, organisationOf(person, HolderKind.ASSOCIATION), person);
    }

    public static MultiValueMap<String, String> typed(Map<String, String> values) {
        var typed = new LinkedMultiValueMap<String, String>();
        values.forEach(typed::add);
        return typed;
    }

    /** A page of the whole dossier, but for one answer. */
    public static MultiValueMap<String, String> answersOn(String page, String field, String answer) {
        var typed = new LinkedMultiValueMap<>(CompleteAnswers.pages().get(page));
        typed.set(field, answer);
        return typed;
    }

    /** Everything the form requires, pieces left out. */
    public ApplicationView complete(Caller.Account person) {
        var view = draft(person);
        fillIn(view, person);
        return view;
    }

    public void fillIn(ApplicationView draft, Caller.Account person) {
        CompleteAnswers.pages().forEach((page, values) ->
                drafts.save(draft.reference(), page, 0, values, Map.of(), person));
    }

    public ApplicationView filed(Caller.Account person, Instant at) {
        var view = complete(person);
        submissions.submit(view.reference(), true, person, new Arrival(at));
        return view;
    }

    /** A call of its own, open now, closed for good at that instant. @return its slug */
    public String callClosing(Instant at) {
        var like = drafts.openCall(CALL).current();
        var slug = "appel-" + UUID.randomUUID();
        publication.propose(new CallRevision(like.id(), like.call(), slug, 0, "Appel qui ferme", like.summary(), like.sheet(), like.regulation(),
                like.referencePrefix(), like.form(), like.vocabulary(), like.rules(), like.grid(), like.amounts(), like.documents(),
                like.opensAt(), Optional.of(at), List.of(), like.envelope(), like.contact(), like.team()));
        publication.publish(slug, new Caller.System("test"));
        return slug;
    }

    /** A draft for a call of its own, whose form asks one thing more on a page « plus ». */
    public ApplicationView draftAsking(Field field, Caller.Account person) {
        var like = drafts.openCall(CALL).current();
        var slug = "appel-" + UUID.randomUUID();
        var form = forms.revision(like.form());
        var pages = new ArrayList<>(form.pages());
        pages.add(new FormPage("plus", "Une page de plus", Optional.empty(), Optional.empty(), List.of(field)));
        var asking = forms.publish(new FormRevision(form.id(), slug, 0, form.title(), pages), new Caller.System("test"));
        publication.propose(new CallRevision(like.id(), like.call(), slug, 0, "Appel qui demande plus", like.summary(), like.sheet(), like.regulation(),
                like.referencePrefix(), asking, like.vocabulary(), like.rules(), like.grid(), like.amounts(), like.documents(),
                like.opensAt(), Optional.empty(), like.cutOffs(), like.envelope(), like.contact(), like.team()));
        publication.publish(slug, new Caller.System("test"));
        return drafts.open(slug, organisationOf(person, HolderKind.ASSOCIATION), person);
    }

    /** An association both are approved members of. */
    public OrganisationId shared(Caller.Account person, Caller.Account colleague) {
        var rna = new Rna("W%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000)));
        var claim = new Claim("Les Associés " + rna, HolderKind.ASSOCIATION, Optional.empty(), Optional.of(rna),
                Optional.empty(), Optional.empty(), MemberRole.WRITER);
        var organisation = organisations.attach(claim, Optional.empty(), person).organisation();
        organisations.attach(claim, Optional.empty(), colleague);
        organisations.approve(organisation, colleague.id(), person);
        return organisation;
    }
}
