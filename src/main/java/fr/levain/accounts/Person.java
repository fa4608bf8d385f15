package fr.levain.accounts;

import fr.levain.kernel.AccountId;
import java.util.Optional;

/** Someone who holds an account, as others may see them. */
public record Person(AccountId id, String name, String email, Optional<String> phone) {}
