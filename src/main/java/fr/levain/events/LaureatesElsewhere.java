package fr.levain.events;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.directory.Organisations;
import fr.levain.kernel.AccountId;
import fr.levain.opendata.PublicAward;
import fr.levain.opendata.PublicAwards;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Those who act here for an organisation that another public body aided: it published the award, and the number of the organisation. */
@Component
class LaureatesElsewhere {
    private final PublicAwards awards;
    private final Organisations organisations;
    private final Accounts accounts;

    LaureatesElsewhere(PublicAwards awards, Organisations organisations, Accounts accounts) {
        this.awards = awards;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** The same statements, however many there are. */
    void add(InvitationCriteria criteria, List<Invitee> found) {
        var given = awards.given(criteria.year(), criteria.departments());
        var known = organisations.bySiren(given.stream().flatMap(award -> award.siren().stream()).collect(Collectors.toSet()));
        var acting = organisations.actingFor(known.values());
        var people = accounts.people(acting.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        for (var award : given) award.siren().map(known::get).map(id -> acting.getOrDefault(id, List.<AccountId>of())).orElse(List.of()).stream()
                .map(people::get).filter(person -> person != null && person.hasAddress()).forEach(person -> found.add(invitee(award, person)));
    }

    private static Invitee invitee(PublicAward award, Person person) {
        var year = award.year().map(each -> " en " + each).orElse("");
        return new Invitee(person.email(), "%s, projet « %s » (%s)".formatted(award.beneficiary(), award.object(), award.source().funder()),
                "Projet « %s », aidé%s. Source : %s.".formatted(award.object(), year, award.source().told()));
    }
}
