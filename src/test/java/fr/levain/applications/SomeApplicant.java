package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.forms.Answers;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.HolderKind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    SomeApplicant(Accounts accounts, Organisations organisations, Drafts drafts, Submissions submissions) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.drafts = drafts;
        this.submissions = submissions;
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

    /** Everything the form requires, pieces left out. */
    public ApplicationView complete(Caller.Account person) {
        var view = draft(person);
        CompleteAnswers.pages().forEach((page, values) ->
                drafts.save(view.reference(), page, 0, values, Map.of(), person));
        return view;
    }

    public ApplicationView filed(Caller.Account person, Instant at) {
        var view = complete(person);
        submissions.submit(view.reference(), true, person, new Arrival(at));
        return view;
    }
}
