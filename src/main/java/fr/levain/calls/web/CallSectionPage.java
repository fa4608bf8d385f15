package fr.levain.calls.web;

import fr.levain.calls.CallDraft;
import fr.levain.calls.CallMaterials;
import fr.levain.calls.CallMaterials.Material;
import fr.levain.calls.CallRevision;
import fr.levain.calls.CallSection;
import fr.levain.calls.Stage;
import fr.levain.calls.Vat;
import fr.levain.forms.FormRevision;
import fr.levain.revisions.Difference;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * A page of the editor of a call.
 *
 * @param typed what the inputs hold: what is kept, or what was just sent and could not be
 * @param read digest of the part these inputs were filled from
 * @param theirs when somebody changed it in between: what keeping these inputs would change
 */
public record CallSectionPage(
        CallDraft call, CallSection section, MultiValueMap<String, String> typed, String read, FormErrors errors, List<Difference> theirs,
        Offered offered) implements Page {
    /** What the lists of this page offer. @param form the one the call has now */
    public record Offered(
            List<Material> forms, List<Material> grids, List<Material> rules, List<Material> envelopes, List<Material> teams,
            List<Material> aids, List<Material> regulations, List<Material> departments, List<Material> calls, Optional<FormRevision> form) {
        static final Offered NOTHING = new Offered(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), Optional.empty());

        /** Only what the page shows is read. */
        static Offered on(CallSection section, CallRevision terms, CallMaterials materials) {
            return switch (section) {
                case IDENTITY -> new Offered(List.of(), List.of(), List.of(), List.of(), List.of(), materials.aids(), materials.regulations(),
                        List.of(), List.of(), Optional.empty());
                case AMOUNTS -> new Offered(List.of(), List.of(), List.of(), materials.envelopes(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), Optional.empty());
                case CONTENTS -> new Offered(materials.forms(), materials.grids(), materials.rules(), List.of(), List.of(), List.of(),
                        List.of(), List.of(), List.of(), materials.formOf(terms));
                case ADMISSIONS -> new Offered(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        materials.departments(), materials.calls(), Optional.empty());
                case IN_CHARGE -> new Offered(List.of(), List.of(), List.of(), List.of(), materials.teams(), List.of(), List.of(), List.of(),
                        List.of(), Optional.empty());
                case AUDIENCE, DATES, COURSE, DOCUMENTS, JUDGING -> NOTHING;
            };
        }
    }

    @Override
    public int status() {
        return !theirs.isEmpty() ? 409 : errors.isEmpty() ? 200 : 422;
    }

    public CallRevision terms() {
        return call.draft();
    }

    public String path() {
        return "/gestion/appels/" + call.call().slug();
    }

    public String address() {
        return path() + "/" + section.slug();
    }

    public String value(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    public TypedDay day(String name) {
        return TypedDay.from(this::value, name);
    }

    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean ticked(String name) {
        return typed.containsKey(name);
    }

    /** The title is that of another call: it may be kept on purpose. */
    public boolean isTitleTaken() {
        return errors.messageFor("titre").filter(CallTyped.TITLE_TAKEN::equals).isPresent();
    }

    /** Rows filled in, and some empty ones. */
    public int rows(String before) {
        return CallInputs.rows(typed, before) + 1;
    }

    public static List<Choice> choices(List<Material> materials) {
        return materials.stream().map(each -> Choice.of(each.code(), each.label())).toList();
    }

    public static List<Choice> stageKinds() {
        return Arrays.stream(Stage.Kind.values()).map(kind -> Choice.of(kind.code(), kind.label())).toList();
    }

    public static List<Choice> vats() {
        return Stream.concat(Stream.of(Choice.of("", "L’appel ne le dit pas")), Arrays.stream(Vat.values()).map(vat -> Choice.of(vat.name(), vat.label()))).toList();
    }

    /** Calls this one may follow. */
    public List<Choice> earlierPhases() {
        return choices(offered.calls().stream().filter(each -> !each.code().equals(call.call().slug())).toList());
    }

    /** The règlement named now stays a choice, even if another version is in force. */
    public List<Choice> regulations() {
        var now = value("reglement");
        var offer = new java.util.ArrayList<>(choices(offered.regulations()));
        if (!now.isEmpty() && offer.stream().noneMatch(each -> each.value().equals(now))) offer.addFirst(Choice.of(now, now));
        return offer;
    }
}
