package fr.levain.opinions;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.FiledAnswers;
import fr.levain.applications.PartnerRow;
import fr.levain.applications.Partnership;
import fr.levain.commitments.Commitment;
import fr.levain.commitments.Commitments;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.forms.AnswerText;
import fr.levain.forms.Answers;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.kernel.BareText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ties between a person and a project, from what was declared or is public only: mail domain, employer, office held, past
 * support. Nothing else is looked up about anyone.
 */
@Service
@Transactional(readOnly = true)
public class ConflictHints {
    /** Who follows the dossier for its holder, in the vocabulary. */
    private static final String CONTACT = "contact_email";
    /** « Qui vous accompagne ? » */
    private static final String SUPPORTS = "supports";

    private final Applications applications;
    private final FiledAnswers filed;
    private final Commitments commitments;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Forms forms;
    private final OpinionsInPack pack;
    private final List<PartnerTies> ties;

    ConflictHints(
            Applications applications, FiledAnswers filed, Commitments commitments, Organisations organisations, Accounts accounts, Forms forms,
            OpinionsInPack pack, List<PartnerTies> ties) {
        this.applications = applications;
        this.filed = filed;
        this.commitments = commitments;
        this.organisations = organisations;
        this.accounts = accounts;
        this.forms = forms;
        this.pack = pack;
        this.ties = ties;
    }

    /** What is known of a project. @param holder the record in use @param parties the holder first @param supports who accompanies it, as declared or as its holder lets us know */
    private record Project(OrganisationId holder, List<Party> parties, List<String> supports) {}

    /** An organisation the person acts for, by an account of theirs. */
    private record Office(OrganisationId organisation, String name) {}

    /** Each tie once, the holder's before the partners'. */
    public List<ConflictHint> between(Opinion.Person person, ApplicationView view) {
        return betweenAll(List.of(person), List.of(view)).get(view.id()).get(person);
    }

    /** The same for several people and projects: each person is looked up once, all the projects together. */
    public Map<ApplicationId, Map<Opinion.Person, List<ConflictHint>>> betweenAll(List<Opinion.Person> people, Collection<ApplicationView> views) {
        var shared = pack.settings().sharedDomains();
        var offices = new HashMap<Opinion.Person, List<Office>>();
        people.forEach(person -> offices.put(person, offices(person)));
        var represented = new HashMap<Opinion.Person, List<String>>();
        people.forEach(person -> represented.put(person, person.email().isEmpty() ? List.of() : ties.stream().flatMap(each -> each.represented(person.email()).stream()).toList()));
        var found = new HashMap<ApplicationId, Map<Opinion.Person, List<ConflictHint>>>();
        projects(views).forEach((id, project) -> {
            var told = new HashMap<Opinion.Person, List<ConflictHint>>();
            offices.forEach((person, held) -> told.put(person, between(person, held, represented.get(person), project, shared)));
            found.put(id, told);
        });
        return found;
    }

    /** The same for one person; without the projects they have no tie with. */
    public Map<ApplicationId, List<ConflictHint>> withAll(Opinion.Person person, Collection<ApplicationId> ids) {
        var found = new HashMap<ApplicationId, List<ConflictHint>>();
        betweenAll(List.of(person), applications.views(ids).values()).forEach((id, ties) -> {
            if (!ties.get(person).isEmpty()) found.put(id, ties.get(person));
        });
        return found;
    }

    /**
     * Whether this person represents the authority in a partner of the project, whatever its holder lets the authority know: told to
     * that person alone, without a name, before they instruct, read or vote.
     */
    public boolean concerns(String email, ApplicationView view) {
        return !email.isEmpty() && ties.stream().anyMatch(each -> each.concerning(email, List.of(view)).contains(view.id()));
    }

    private static List<ConflictHint> between(
            Opinion.Person person, List<Office> offices, List<String> represented, Project project, List<String> shared) {
        var hints = new ArrayList<ConflictHint>();
        for (var party : project.parties()) {
            if (party.addresses().contains(person.email())) hints.add(new ConflictHint(ConflictHint.Kind.SAME_ADDRESS, party.name()));
            else if (party.has(person.email(), shared)) hints.add(new ConflictHint(ConflictHint.Kind.MAIL_DOMAIN, party.name()));
            if (Party.sameName(person.organisation(), party.name())) hints.add(new ConflictHint(ConflictHint.Kind.EMPLOYER, party.name()));
        }
        offices.stream().filter(office -> office.organisation().equals(project.holder()) || project.parties().stream().anyMatch(party -> Party.sameName(office.name(), party.name())))
                .forEach(office -> hints.add(new ConflictHint(ConflictHint.Kind.OFFICE, office.name())));
        project.supports().stream().filter(named -> Party.sameName(person.organisation(), named)).findFirst()
                .ifPresent(named -> hints.add(new ConflictHint(ConflictHint.Kind.PAST_SUPPORT, named)));
        represented.stream().filter(name -> project.supports().stream().anyMatch(named -> Party.sameName(name, named)))
                .forEach(name -> hints.add(new ConflictHint(ConflictHint.Kind.REPRESENTS, name)));
        return hints.stream().distinct().toList();
    }

    private Map<ApplicationId, Project> projects(Collection<ApplicationView> all) {
        var views = all.stream().collect(Collectors.toMap(ApplicationView::id, view -> view));
        var answers = filed.of(views.keySet());
        var holders = views.values().stream().map(ApplicationView::holder).collect(Collectors.toSet());
        var current = organisations.current(holders);
        var acting = organisations.actingFor(holders);
        var people = accounts.people(acting.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        var partners = new HashMap<ApplicationId, List<PartnerRow>>();
        views.forEach((id, view) -> partners.put(id, Partnership.rowsIn(forms.revision(view.form()), answers.getOrDefault(id, Answers.NONE))));
        var lines = commitments.of(partners);
        var followed = new HashMap<ApplicationId, List<String>>();
        ties.forEach(each -> followed.putAll(each.following(views.values())));
        var projects = new HashMap<ApplicationId, Project>();
        views.forEach((id, view) -> {
            var said = answers.getOrDefault(id, Answers.NONE);
            var form = forms.revision(view.form());
            var addresses = acting.getOrDefault(view.holder(), List.of()).stream().flatMap(account -> Optional.ofNullable(people.get(account)).stream())
                    .map(Person::email).collect(Collectors.toCollection(HashSet::new));
            form.fieldOf(CONTACT).flatMap(field -> said.text(field.id())).ifPresent(addresses::add);
            var parties = new ArrayList<Party>();
            parties.add(new Party(view.holderName(), addresses));
            for (var line : lines.getOrDefault(id, List.of()))
                if (line.terms().isPresent()) parties.add(new Party(line.name(), line.commitment().map(Commitment::email).map(Set::of).orElse(Set.of())));
            projects.put(id, new Project(current.getOrDefault(view.holder(), view.holder()), parties,
                    Stream.concat(supports(form, said).stream(), followed.getOrDefault(id, List.of()).stream()).distinct().toList()));
        });
        return projects;
    }

    private List<Office> offices(Opinion.Person person) {
        return accounts.byEmail(person.email()).stream().flatMap(account -> organisations.membershipsOf(account.id()).stream())
                .filter(each -> each.status() == MembershipStatus.APPROVED)
                .map(each -> new Office(organisations.current(each.organisation()), each.organisationName())).toList();
    }

    /** Who supports the project, as its holder says. */
    private static List<String> supports(FormRevision form, Answers said) {
        var field = form.field(SUPPORTS);
        if (field.isEmpty() || !(field.get().type() instanceof FieldType.Table table)) return List.of();
        return said.rows(SUPPORTS).stream()
                .flatMap(row -> table.columns().stream().map(column -> AnswerText.of(column.type(), row.cell(column.id())))).toList();
    }

    /** @param addresses known for it */
    record Party(String name, Set<String> addresses) {
        boolean has(String email, List<String> shared) {
            var domain = domain(email);
            return domain.filter(each -> !shared.contains(each)).isPresent() && addresses.stream().map(Party::domain).anyMatch(domain::equals);
        }

        private static Optional<String> domain(String email) {
            var at = email.lastIndexOf('@');
            return at < 0 ? Optional.empty() : Optional.of(email.substring(at + 1).strip().toLowerCase(java.util.Locale.ROOT));
        }

        /** The same words, whatever their case and accents; or one name inside the other, when it is long enough to mean something. */
        static boolean sameName(String one, String other) {
            var a = BareText.of(one);
            var b = BareText.of(other);
            if (a.isEmpty() || b.isEmpty()) return false;
            return a.equals(b) || a.length() >= 8 && (" " + b + " ").contains(" " + a + " ") || b.length() >= 8 && (" " + a + " ").contains(" " + b + " ");
        }
    }
}
