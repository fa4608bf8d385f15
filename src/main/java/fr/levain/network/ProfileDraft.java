package fr.levain.network;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.CommuneCode;
import java.util.Optional;

/**
 * What somebody chooses to say of themselves. What is left empty is neither shown nor kept.
 *
 * @param organisation in whose name; empty for oneself
 */
public record ProfileDraft(
        ProfileKind kind, Optional<OrganisationId> organisation, String presentation, String skills, String offer, String need, Topics topics,
        Optional<CommuneCode> commune, Audience audience, Asking asking) {
    ProfileDraft on(Topics others) {
        return new ProfileDraft(kind, organisation, presentation, skills, offer, need, others, commune, audience, asking);
    }
}
