package fr.levain.guidance;

import fr.levain.accounts.Accounts;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.territory.Territories;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Requests and advisers of their own for each test, made through the faces. */
@TestComponent
public class SomeRequest {
    public static final Caller VISITOR = new Caller.Visitor();

    private final OrientationRequests requests;
    private final RequestFollowUp followUp;
    private final Accounts accounts;
    private final PartnerTeams teams;
    private final Territories territories;

    SomeRequest(OrientationRequests requests, RequestFollowUp followUp, Accounts accounts, PartnerTeams teams, Territories territories) {
        this.requests = requests;
        this.followUp = followUp;
        this.accounts = accounts;
        this.teams = teams;
        this.territories = territories;
    }

    /** From Bourganeuf, for money, by an association. */
    public OrientationRequest sentTo(boolean mayPassOn, String... partners) {
        return requests.send(draft(mayPassOn, partners), VISITOR);
    }

    public RequestDraft draft(boolean mayPassOn, String... partners) {
        return new RequestDraft(UUID.randomUUID(), List.of("financement", "reseau"), territories.commune("23030").orElseThrow(), "association",
                "Une épicerie mobile pour les villages.",
                new Requester("Camille Essai", "c" + UUID.randomUUID() + "@exemple.fr", Optional.of("0555000000")), Set.of(partners), mayPassOn,
                Optional.empty(), List.of(new GivenAnswer("À quelle étape en est votre projet ?", "Expérimentation")));
    }

    /** Somebody who answers for this partner. */
    public Caller.Account adviserOf(String partner) {
        var by = new Caller.System("test");
        var person = accounts.open("Conseil " + partner, "a" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        teams.add(partner, person.id(), by);
        return accounts.caller(person.id()).orElseThrow();
    }

    public Caller.Account officer() {
        return accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow();
    }

    public OrientationRequest again(OrientationRequest request) {
        return requests.byToken(request.token());
    }

    public HandoverStatus with(OrientationRequest request, String partner) {
        return requests.handovers(request.id()).stream().filter(each -> each.partner().equals(partner)).reduce((first, last) -> last)
                .orElseThrow().status();
    }

    /** The daily job, when a test says so. */
    public void followUp() {
        followUp.run();
    }
}
