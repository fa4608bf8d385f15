package fr.levain.applications;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.directory.OrganisationView;
import fr.levain.forms.FieldType.PlaceKind;
import fr.levain.forms.Value;
import fr.levain.forms.Value.PlaceReference;
import fr.levain.kernel.Caller;
import fr.levain.ui.HumanContact;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom an applicant may call: the nearest team of the department where the project of the page takes place; failing that,
 * of the department of its holder, or of their own organisation; failing that, the team of the call.
 */
@Component
class DepartmentContact implements HumanContact.Source {
    private static final Pattern DOSSIER = Pattern.compile("/dossiers/([^/]+)(/.*)?");

    private final ApplicationStore store;
    private final AnswerStore answers;
    private final Ownership ownership;
    private final Teams teams;

    DepartmentContact(ApplicationStore store, AnswerStore answers, Ownership ownership, Teams teams) {
        this.store = store;
        this.answers = answers;
        this.ownership = ownership;
        this.teams = teams;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HumanContact> of(Caller caller, String path) {
        if (!(caller instanceof Caller.Account account) || caller.isOfficer()) return Optional.empty();
        var named = DOSSIER.matcher(path);
        var dossier = named.matches() ? ownedBy(named.group(1), account) : Optional.<ApplicationView>empty();
        return dossier.flatMap(this::answering)
                .or(() -> ownership.organisationsOf(account.id()).stream().sorted(java.util.Comparator.comparing(id -> id.value()))
                        .flatMap(id -> ownership.holder(id).department().stream()).flatMap(code -> teams.nearest(code).stream()).findFirst())
                .map(DepartmentContact::shown);
    }

    /** A reference that is not theirs tells nothing, here no more than elsewhere. */
    private Optional<ApplicationView> ownedBy(String reference, Caller.Account account) {
        if (!reference.matches("\\d{4}-[A-Z0-9]{2,8}-\\d{5,}")) return Optional.empty();
        return store.find(new ApplicationReference(reference)).filter(view -> ownership.access(view, account.id()).isPresent());
    }

    /** Whoever answers for this dossier, to whom its holder shows it. */
    Optional<HumanContact> of(ApplicationView view) {
        return answering(view).map(DepartmentContact::shown);
    }

    private static HumanContact shown(Team team) {
        return new HumanContact(team.name(), team.phone(), team.email());
    }

    private Optional<Team> answering(ApplicationView view) {
        return place(view).flatMap(teams::nearest)
                .or(() -> Optional.of(ownership.holder(view.holder())).flatMap(OrganisationView::department).flatMap(teams::nearest))
                .or(() -> teams.bySlug(view.team()));
    }

    private Optional<String> place(ApplicationView view) {
        var places = answers.pages(view.id()).values().stream()
                .flatMap(page -> page.answers().byField().values().stream())
                .flatMap(answer -> answer.known().stream())
                .flatMap(value -> value instanceof Value.Places(var named) ? named.stream() : List.<PlaceReference>of().stream())
                .toList();
        return places.stream().filter(place -> place.kind() == PlaceKind.DEPARTMENT).findFirst().map(PlaceReference::code)
                .or(() -> places.stream().filter(place -> place.kind() == PlaceKind.COMMUNE).findFirst()
                        .map(commune -> commune.code().startsWith("97") ? commune.code().substring(0, 3) : commune.code().substring(0, 2)));
    }
}
