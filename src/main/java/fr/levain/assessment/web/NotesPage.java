package fr.levain.assessment.web;

import fr.levain.accounts.Person;
import fr.levain.assessment.WorkingNote;
import fr.levain.kernel.AccountId;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The working notes of a dossier, and a form to write one or to mend one’s own.
 *
 * @param mendable those the reader may still mend
 * @param mended the one in the form; empty for a new one
 */
public record NotesPage(
        String reference, String title, List<WorkingNote> notes, List<UUID> mendable, Map<AccountId, Person> people,
        Optional<UUID> mended, String typed, Paging paging, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/" + reference + "/notes";
    }

    public String action() {
        return path() + mended.map(id -> "/" + id).orElse("");
    }

    public String by(WorkingNote note) {
        return Optional.ofNullable(people.get(note.by())).map(Person::name).orElse("un agent");
    }
}
