package fr.levain.stateaid.web;

import fr.levain.kernel.Siren;
import fr.levain.stateaid.DeMinimisPosition;
import fr.levain.stateaid.LedgerEntry;
import fr.levain.stateaid.Tie;
import fr.levain.stateaid.Undertaking;
import fr.levain.stateaid.UndertakingLink;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The aid of a single undertaking, and who belongs to it.
 *
 * @param members itself first
 * @param names of the members known here
 * @param positions general, then services of general interest
 * @param ledger all that counts or counted, oldest first
 * @param form which form was sent, when it comes back: lien, fusion, or the identifier of a link to end
 * @param typed what was sent
 */
public record UndertakingPage(
        Siren siren, List<Undertaking> members, Map<Siren, String> names, List<DeMinimisPosition> positions, List<LedgerEntry> ledger,
        List<UndertakingLink> links, boolean mayAct, String form, Map<String, String> typed, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    /** Its name here, else its number. */
    public String name(Undertaking undertaking) {
        return undertaking.siren().map(number -> names.containsKey(number) ? names.get(number) : undertaking.told()).orElse(undertaking.told());
    }

    public String title() {
        return name(members.getFirst());
    }

    public boolean isOpen(String which) {
        return form.equals(which);
    }

    public boolean isOpen(UUID link) {
        return form.equals(link.toString());
    }

    /** What was typed in that form; the other forms are empty. */
    public String value(String which, String field) {
        return isOpen(which) ? typed.getOrDefault(field, "") : "";
    }

    public TypedDay day(String which, String field) {
        return TypedDay.from(name -> value(which, name), field);
    }

    public FormErrors errorsOf(String which) {
        return isOpen(which) ? errors : FormErrors.none();
    }

    /** Whether it uses up one of the ceilings today. */
    public boolean counts(LedgerEntry entry) {
        return positions.stream().anyMatch(position -> position.counted().contains(entry.aid()));
    }

    public static List<Choice> ties() {
        return Tie.ofControl().stream().map(tie -> Choice.of(tie.name(), tie.label())).toList();
    }
}
