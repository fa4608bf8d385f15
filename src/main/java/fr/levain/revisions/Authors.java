package fr.levain.revisions;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.AccountId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who wrote, as officers read it. */
@Component
public class Authors {
    private static final String ACCOUNT = "account:";

    private final Accounts accounts;

    Authors(Accounts accounts) {
        this.accounts = accounts;
    }

    public String name(String reference) {
        if (!reference.startsWith(ACCOUNT)) return "la politique chargée";
        return accounts.find(new AccountId(UUID.fromString(reference.substring(ACCOUNT.length()))))
                .map(person -> person.name()).orElse("un agent parti");
    }
}
