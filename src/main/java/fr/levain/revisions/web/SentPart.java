package fr.levain.revisions.web;

import fr.levain.revisions.Difference;
import fr.levain.revisions.Edited;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.function.Supplier;

/**
 * What every editor does with a part of a text that was sent: what cannot be read comes back as it was typed, what somebody
 * else saved meanwhile is shown beside it, else it is kept. Nothing typed is ever lost.
 */
public final class SentPart {
    /** The page of the part, its inputs holding what was typed. */
    @FunctionalInterface
    public interface Drawing {
        /** @param read digest the page carries: saving again with it writes over theirs */
        View drawn(String read, FormErrors errors, List<Difference> theirs);
    }

    private SentPart() {}

    /**
     * @param read digest of the part as the officer read it
     * @param next where to go once saved
     */
    public static View kept(FormErrors errors, String read, Drawing page, Supplier<Edited> saving, String next) {
        if (!errors.isEmpty()) return page.drawn(read, errors, List.of());
        return switch (saving.get()) {
            case Edited.Saved() -> Redirect.to(next);
            case Edited.Conflict(var theirs, var now) -> page.drawn(now, FormErrors.none(), theirs);
        };
    }
}
