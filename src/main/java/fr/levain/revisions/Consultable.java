package fr.levain.revisions;

import java.util.List;
import java.util.Optional;

/**
 * Texts being prepared that may be opened to comment. Revised kinds are, when they tell their parts; a module whose drafts
 * are kept elsewhere supplies a bean of this type.
 */
public interface Consultable {
    /** In the database. */
    String kind();

    /** In addresses, under {@code /gestion}. */
    String path();

    /** The text as it is prepared now. */
    Optional<Prepared> prepared(String slug);

    record Prepared(String title, List<TextPart> parts) {}
}
