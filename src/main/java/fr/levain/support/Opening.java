package fr.levain.support;

import fr.levain.kernel.AccountId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A follow-up to open.
 *
 * @param key of the form: sent twice, it opens one
 * @param programme slug
 * @param source reference of the request or of the dossier it comes from; blank for a direct meeting
 * @param title of the project
 * @param holder as typed; what the source tells takes its place
 * @param openedOn when it began
 */
public record Opening(UUID key, String programme, String source, String title, Holder holder, LocalDate openedOn, Optional<AccountId> adviser) {}
