package fr.levain.opinions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.commitments.Commitment;
import fr.levain.commitments.Commitments;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.Organisations;
import fr.levain.forms.AnswerText;
import fr.levain.forms.FieldType;
import fr.levain.forms.Forms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Commitments commitments;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Forms forms;
    private final OpinionsInPack pack;

    ConflictHints(
            Applications applications, Commitments commitments, Organisations organisations, Accounts accounts, Forms forms, OpinionsInPack pack) {
        this.applications = applications;
        this.commitments = commitments;
        this.organisations = organisations;
        this.accounts = accounts;
        this.forms = forms;
        this.pack = pack;
    }

    /** Each tie once, the holder's before the partners'. */
    public List<ConflictHint> between(Opinion.Person person, ApplicationView view) {
        return between(person, view, parties(view), pack.settings().sharedDomains());
    }

    /** The same for several people: the project is looked up once. */
    public Map<Opinion.Person, List<ConflictHint>> betweenAll(List<Opinion.Person> people, ApplicationView view) {
        var parties = parties(view);
        var shared = pack.settings().sharedDomains();
        var found = new HashMap<Opinion.Person, List<ConflictHint>>();
        people.forEach(person -> found.put(person, between(person, view, parties, shared)));
        return found;
    }

    private List<ConflictHint> between(Opinion.Person person, ApplicationView view, List<Party> parties, List<String> shared) {
        var hints = new ArrayList<ConflictHint>();
        for (var party : parties) {
            if (party.addresses().contains(person.email())) hints.add(new ConflictHint(ConflictHint.Kind.SAME_ADDRESS, party.name()));
            else if (party.has(person.email(), shared)) hints.add(new ConflictHint(ConflictHint.Kind.MAIL_DOMAIN, party.name()));
            if (Party.sameName(person.organisation(), party.name())) hints.add(new ConflictHint(ConflictHint.Kind.EMPLOYER, party.name()));
        }
        hints.addAll(offices(person, view, parties));
        supports(view).filter(named -> Party.sameName(person.organisation(), named)).findFirst()
                .ifPresent(named -> hints.add(new ConflictHint(ConflictHint.Kind.PAST_SUPPORT, named)));
        return hints.stream().distinct().toList();
    }

    private List<Party> parties(ApplicationView view) {
        var parties = new ArrayList<Party>();
        var addresses = new HashSet<String>();
        organisations.actingFor(view.holder()).forEach(account -> accounts.find(account).ifPresent(person -> addresses.add(person.email())));
        forms.revision(view.form()).fieldOf(CONTACT).flatMap(field -> applications.answers(view.id()).text(field.id())).ifPresent(addresses::add);
        parties.add(new Party(view.holderName(), addresses));
        for (var line : commitments.of(view.id()))
            if (line.terms().isPresent()) parties.add(new Party(line.name(), line.commitment().map(Commitment::email).map(Set::of).orElse(Set.of())));
        return parties;
    }

    private List<ConflictHint> offices(Opinion.Person person, ApplicationView view, List<Party> parties) {
        var account = accounts.byEmail(person.email());
        if (account.isEmpty()) return List.of();
        var holder = organisations.current(view.holder());
        return organisations.membershipsOf(account.get().id()).stream().filter(each -> each.status() == MembershipStatus.APPROVED)
                .filter(each -> organisations.current(each.organisation()).equals(holder)
                        || parties.stream().anyMatch(party -> Party.sameName(each.organisationName(), party.name())))
                .map(each -> new ConflictHint(ConflictHint.Kind.OFFICE, each.organisationName())).toList();
    }

    /** Who supports the project, as its holder says. */
    private Stream<String> supports(ApplicationView view) {
        var field = forms.revision(view.form()).field(SUPPORTS);
        if (field.isEmpty() || !(field.get().type() instanceof FieldType.Table table)) return Stream.empty();
        return applications.answers(view.id()).rows(SUPPORTS).stream()
                .flatMap(row -> table.columns().stream().map(column -> AnswerText.of(column.type(), row.cell(column.id()))));
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
            var a = plain(one);
            var b = plain(other);
            if (a.isEmpty() || b.isEmpty()) return false;
            return a.equals(b) || a.length() >= 8 && (" " + b + " ").contains(" " + a + " ") || b.length() >= 8 && (" " + a + " ").contains(" " + b + " ");
        }

        private static String plain(String name) {
            return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", " ").strip();
        }
    }
}
