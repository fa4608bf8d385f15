package fr.levain.opinions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Supplied as a bean by the module that knows which partners follow a project, and who represents the authority in each. */
public interface PartnerTies {
    /** Names of the partners where the person of this address represents the authority. */
    List<String> represented(String email);

    /** Names of the partners that follow the project of each dossier, as far as its holder lets the authority know. */
    Map<ApplicationId, List<String>> following(Collection<ApplicationView> dossiers);

    /**
     * Those among the dossiers that have to do with a partner where the person of this address represents the authority, whatever
     * their holders let be known: it follows the project, or somebody of its team was invited to the dossier. For that person alone.
     */
    Set<ApplicationId> concerning(String email, Collection<ApplicationView> dossiers);
}
