package fr.levain.applications.web;

import fr.levain.applications.Dossier;
import fr.levain.applications.Prefilled;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormPage;
import fr.levain.forms.Value.PlaceReference;
import fr.levain.forms.web.AskedPiece;
import fr.levain.forms.web.KnownNote;
import fr.levain.forms.web.PageFields;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One page of the form, saved right or wrong.
 *
 * @param answers of the whole dossier, with what was just typed on this page
 * @param version the page had when it was drawn
 * @param sheet this drawing of the page: its later sends overtake its earlier ones
 * @param matches places found for what was typed, by field
 * @param known what the record of the organisation answered, by field
 * @param beside what several people on one page must know
 * @param keepable questions of the record that the page answers
 * @param keeps whether the person asked to keep them
 * @param pieces what is told of the files asked for, by field
 * @param cautions what is told beside answers somebody signed, by input
 */
public record SectionPage(
        Dossier dossier,
        FormPage page,
        Answers answers,
        int version,
        UUID sheet,
        FormErrors errors,
        Map<String, List<PlaceReference>> matches,
        Map<String, Prefilled> known,
        List<Field> keepable,
        boolean keeps,
        Beside beside,
        LocalDate today,
        Map<String, AskedPiece> pieces,
        Map<String, String> cautions)
        implements Page {
    /**
     * @param others names of those who have the same page open
     * @param mine whether the part was given to the reader, who may hand it back
     */
    public record Beside(List<String> others, boolean mine) {
        public static final Beside NOBODY = new Beside(List.of(), false);

        /** Empty when nobody else is there. */
        public String told() {
            if (others.isEmpty()) return "";
            return String.join(", ", others) + (others.size() == 1 ? " a" : " ont") + " aussi cette partie ouverte. Si vous écrivez en même temps, rien ne se perd : la deuxième personne voit les deux versions.";
        }
    }

    public PageFields fields() {
        var notes = new LinkedHashMap<String, KnownNote>();
        known.forEach((field, prefilled) -> notes.put(field, Words.known(prefilled, today)));
        return new PageFields(dossier.form(), page, answers, errors, matches, notes).withBudget(dossier.budgetAdvice(answers), path()).withPieces(pieces).withCautions(cautions);
    }

    /** « Nom du représentant légal, Sa fonction »: the labels of the record, short and without a question mark. */
    public String keepableLabels() {
        return keepable.stream().map(Field::label).collect(Collectors.joining(", "));
    }

    public String record() {
        return "/organisations/" + dossier.view().holder() + "/fiche";
    }

    public String path() {
        return dossier.view().path() + "/pages/" + page.id();
    }

    /** Position in the form, from 1. */
    public int number() {
        return pages().indexOf(page) + 1;
    }

    public int count() {
        return pages().size();
    }

    private List<FormPage> pages() {
        return dossier.form().visiblePages(answers);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
