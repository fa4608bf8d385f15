package fr.levain.applications;

import fr.levain.kernel.AccountId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * The page as it was drawn once for one person. What it sends overtakes what it sent before: an autosave still on its way
 * when the button is pressed makes no one meet themselves.
 *
 * @param turn later sends have a greater one
 */
public record PageSheet(Optional<UUID> drawn, long turn) {
    /** Inputs of the page. */
    public static final String NAME = "feuille";
    public static final String TURN = "envoi";

    /** A save that comes from no page of a person. */
    static final PageSheet NONE = new PageSheet(Optional.empty(), 0);

    /** Without a script there is no turn: the button was pressed last. */
    static PageSheet read(MultiValueMap<String, String> typed) {
        var name = String.valueOf(typed.getFirst(NAME));
        if (!name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return NONE;
        var turn = String.valueOf(typed.getFirst(TURN));
        return new PageSheet(Optional.of(UUID.fromString(name)), turn.matches("\\d{1,18}") ? Long.parseLong(turn) : Long.MAX_VALUE);
    }

    /** Who last saved a page of the form, and from which sheet. */
    record Signature(AccountId by, Optional<UUID> drawn, long turn) {
        boolean overtakes(PageSheet sheet, AccountId person) {
            return by.equals(person) && drawn.isPresent() && drawn.equals(sheet.drawn()) && turn > sheet.turn();
        }
    }
}
