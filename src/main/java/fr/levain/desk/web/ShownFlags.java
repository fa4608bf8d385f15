package fr.levain.desk.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.applications.ApplicationId;
import fr.levain.desk.Flag;
import fr.levain.desk.Flags;
import fr.levain.kernel.AccountId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Flags with the names of who raised and answered them, read in one go. */
@Component
class ShownFlags {
    private final Flags flags;
    private final Accounts accounts;
    private final Teams teams;

    ShownFlags(Flags flags, Accounts accounts, Teams teams) {
        this.flags = flags;
        this.accounts = accounts;
        this.teams = teams;
    }

    List<FlagsPage.Shown> of(ApplicationId application) {
        var found = flags.of(application);
        if (found.isEmpty()) return List.of();
        var people = accounts.people(found.stream().flatMap(flag -> Stream.concat(Stream.of(flag.raisedBy()), flag.resolvedBy().stream())).distinct().toList());
        var names = teams.all().stream().collect(Collectors.toMap(Team::slug, Team::name));
        return found.stream().map(flag -> shown(flag, people, names)).toList();
    }

    private static FlagsPage.Shown shown(Flag flag, Map<AccountId, Person> people, Map<String, String> names) {
        return new FlagsPage.Shown(
                flag, names.getOrDefault(flag.team(), flag.team()), name(people, flag.raisedBy()),
                flag.resolvedBy().map(by -> name(people, by)).orElse(""));
    }

    private static String name(Map<AccountId, Person> people, AccountId account) {
        var person = people.get(account);
        return person == null ? "une personne partie du service" : person.name();
    }
}
