package fr.levain.records.web;

import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormPage;
import fr.levain.forms.web.KnownNote;
import fr.levain.kernel.French;
import fr.levain.records.OrganisationRecord;
import fr.levain.records.Remembered;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an organisation, each answer with its date and who said it.
 *
 * @param reader an officer, who reads and does not write
 */
public record RecordPage(OrganisationRecord record, boolean reader) implements Page {
    public String path() {
        return "/organisations/" + record.organisation().id() + "/fiche";
    }

    public Optional<Remembered> said(Field field) {
        return Optional.ofNullable(record.answered().get(field.id()));
    }

    public boolean isOwn(FormPage page) {
        return record.ownPages().contains(page);
    }

    /** « 9 réponses sur 26, dont 2 à actualiser ». */
    public String count() {
        var answers = French.plural(record.answered().size(), "réponse", "réponses") + " sur " + record.asked();
        return record.stale() == 0 ? answers : answers + ", dont %s à actualiser".formatted(French.number(record.stale()));
    }

    public KnownNote note(Remembered said) {
        return note(record, said);
    }

    static Map<String, KnownNote> notes(OrganisationRecord record, FormPage page, Answers shown) {
        var notes = new LinkedHashMap<String, KnownNote>();
        for (var field : page.fields()) {
            var said = record.answered().get(field.id());
            if (said != null && shown.to(field.id()).equals(said.answer())) notes.put(field.id(), note(record, said));
        }
        return notes;
    }

    private static KnownNote note(OrganisationRecord record, Remembered said) {
        // in the record itself, an answer without another source was simply said there
        var when = said.isSaidHere() ? "dit le " + French.day(said.at()) : "d’après %s, le %s".formatted(said.source(), French.day(said.at()));
        if (said.isStale(record.today())) return new KnownNote("À actualiser", Tone.KO, when);
        return new KnownNote("À jour", Tone.OK, said.freshUntil().map(day -> when + ", à revoir le " + French.day(day)).orElse(when));
    }
}
