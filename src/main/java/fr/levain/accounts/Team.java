package fr.levain.accounts;

import java.util.List;
import java.util.Optional;

/**
 * A service of the authority, or a partner's team, that answers for some departments.
 *
 * @param departments codes, e.g. {@code 23}; empty when it answers for all
 */
public record Team(
        String slug,
        String name,
        List<String> departments,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> address) {}
