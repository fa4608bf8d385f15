package fr.levain.events;

import fr.levain.kernel.AccountId;
import java.util.List;
import java.util.UUID;

/**
 * An award its beneficiary knows of.
 *
 * @param year of the vote
 * @param holder as published; empty for a natural person, who is never shown by name (O6)
 * @param account who opened the dossier
 */
record Laureate(UUID application, int year, String department, String holder, String object, List<String> themes, AccountId account, UUID project) {}
