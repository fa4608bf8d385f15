package fr.levain.network;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.CommuneCode;
import fr.levain.projects.ProjectId;
import java.util.Optional;

/**
 * What somebody looks for.
 *
 * @param organisation in whose name; a person alone is not named
 * @param project the one it is about
 */
public record NoticeDraft(
        NoticeKind kind, Optional<OrganisationId> organisation, Optional<ProjectId> project, String title, String text, Topics topics, Optional<CommuneCode> commune,
        Asking asking) {
    NoticeDraft on(Topics others) {
        return new NoticeDraft(kind, organisation, project, title, text, others, commune, asking);
    }
}
