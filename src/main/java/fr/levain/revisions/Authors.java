package fr.levain.revisions;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import org.springframework.stereotype.Component;

/** Who wrote, as officers read it. */
@Component
public class Authors {
    private final Accounts accounts;

    Authors(Accounts accounts) {
        this.accounts = accounts;
    }

    public String name(String reference) {
        return Caller.accountOf(reference).map(account -> accounts.find(account).map(person -> person.name()).orElse("un agent parti"))
                .orElse("la politique chargée");
    }
}
