package fr.levain.network;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** People of the network for tests, each made for one test alone. */
@TestComponent
public class SomeNetwork {
    private final Accounts accounts;
    private final Profiles profiles;

    SomeNetwork(Accounts accounts, Profiles profiles) {
        this.accounts = accounts;
        this.profiles = profiles;
    }

    public Caller.Account account(String name) {
        var email = "reseau-" + UUID.randomUUID() + "@exemple.fr";
        return accounts.caller(accounts.open(name, email, Optional.of("0555000000"), new Caller.System("test")).id()).orElseThrow();
    }

    public Profile listed(Caller.Account caller, String presentation, Topics topics, String commune, Audience audience, Asking asking) {
        return profiles.agree(new ProfileDraft(ProfileKind.PERSON, Optional.empty(), presentation, "", "", "", topics, CommuneCode.read(commune), audience, asking), caller);
    }

    public Profile listed(Caller.Account caller, Asking asking) {
        return listed(caller, "Présentation d’essai", new Topics(List.of("ess"), List.of(), List.of(), List.of("competences"), List.of()), "23030", Audience.PUBLIC, asking);
    }

    public Caller.Account persona(String name) {
        return accounts.caller(accounts.byEmail(name + "@demo.levain.example").orElseThrow().id()).orElseThrow();
    }
}
