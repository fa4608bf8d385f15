package fr.levain.kernel;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who acts. Passed in as an argument; never looked up from the air. */
public sealed interface Caller {
    /** How the reference of an account begins. */
    String ACCOUNT = "account:";

    /** Nobody signed in. */
    record Visitor() implements Caller {}

    /**
     * A person signed in.
     *
     * @param name as shown to others
     * @param teams slugs of the teams of the authority the person belongs to; empty for applicants
     */
    record Account(AccountId id, String name, String email, Set<Role> roles, Set<String> teams) implements Caller {}

    /** Someone who holds a link of limited scope (one subject, one purpose), without an account. */
    record LinkBearer(UUID link, String purpose, Subject scope, Instant expiresAt) implements Caller {}

    /** Levain itself: a scheduled task, the loading of a pack. */
    record System(String task) implements Caller {}

    default boolean has(Role role) {
        return this instanceof Account account && account.roles().contains(role);
    }

    default boolean isOfficer() {
        return this instanceof Account account && account.roles().stream().anyMatch(Role::isOfficer);
    }

    /** The reference the journal keeps: an opaque identifier, never a name or an address. */
    default String reference() {
        return switch (this) {
            case Visitor() -> "visitor";
            case Account account -> ACCOUNT + account.id();
            case LinkBearer link -> "link:" + link.link();
            case System system -> "system:" + system.task();
        };
    }

    /** The account behind such a reference; empty for anybody else. */
    static Optional<AccountId> accountOf(String reference) {
        return reference.startsWith(ACCOUNT) ? Optional.of(new AccountId(UUID.fromString(reference.substring(ACCOUNT.length())))) : Optional.empty();
    }

    /** The account, or a refusal when nobody is signed in. */
    default Account signedIn() {
        if (this instanceof Account account) return account;
        throw new NotAllowed();
    }
}
