package fr.levain.calls;

import fr.levain.ui.Page;
import java.util.Optional;

/** What a later module adds to the public page of a call: how its dossiers were scored, for instance. Supplied as a bean. */
public interface CallPagePart {
    Optional<Page> part(String callSlug);
}
