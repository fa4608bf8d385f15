package fr.levain.accounts;

import fr.levain.kernel.Role;
import java.util.Optional;

/** One role of one person; the team is its name. */
public record RoleHolder(Person person, Role role, Optional<String> team) {}
