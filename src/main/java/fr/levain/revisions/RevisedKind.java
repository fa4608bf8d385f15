package fr.levain.revisions;

import fr.levain.kernel.Caller;
import java.util.List;
import java.util.Optional;

/** What a module says of the texts it lets officers revise. One bean per kind; contents are JSON that only it reads. */
public interface RevisedKind {
    Kind kind();

    /** An empty text to begin with. */
    String blank(String slug, String title);

    /** The same text under another name and title. */
    String renamed(String content, String slug, String title);

    /** What stands in the way of publishing, and what is only worth knowing. */
    List<Finding> check(String slug, String content);

    List<Difference> differences(Optional<String> before, String after);

    /**
     * Puts the text in force.
     *
     * @param next number expected for the revision
     * @return the number it got
     */
    default int publish(String slug, String content, int next, Caller by) {
        return next;
    }

    /** Whether the text can be tried out at {@code /essai}. */
    default boolean canBeTried() {
        return true;
    }

    /** What people may comment on, part by part, before it is published; none when it is not opened to comment. */
    default List<TextPart> parts(String content) {
        return List.of();
    }
}
