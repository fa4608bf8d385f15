package fr.levain.accounts;

import fr.levain.kernel.AccountId;
import java.util.Optional;

/** Someone who holds an account, as others may see them. */
public record Person(AccountId id, String name, String email, Optional<String> phone) {
    static final String NO_ADDRESS = "@sans-courriel.invalid";

    /** Whether a mail would reach them; else one writes to them by post. */
    public boolean hasAddress() {
        return !email.endsWith(NO_ADDRESS);
    }
}
