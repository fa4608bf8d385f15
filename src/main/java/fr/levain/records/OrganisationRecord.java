package fr.levain.records;

import fr.levain.directory.OrganisationView;
import fr.levain.forms.Answers;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is known of an organisation, for its members and for officers.
 *
 * @param form the questions of the record; its first page is what the directory answers
 * @param answered by question
 * @param version to send back with a change
 */
public record OrganisationRecord(
        OrganisationView organisation, FormRevision form, Map<String, Remembered> answered, int version, LocalDate today) {
    public Answers answers() {
        var answers = Answers.NONE;
        for (var each : answered.entrySet()) answers = answers.with(each.getKey(), each.getValue().answer());
        return answers;
    }

    /** The pages its members fill in. */
    public List<FormPage> ownPages() {
        return form.pages().stream().filter(page -> !page.id().equals(Identity.PAGE)).toList();
    }

    /** @throws NotFound when the record has no such page, or the directory answers it */
    public FormPage page(String id) {
        return ownPages().stream().filter(page -> page.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("page " + id));
    }

    public long stale() {
        return answered.values().stream().filter(each -> each.isStale(today)).count();
    }

    public int asked() {
        return (int) form.fields().count();
    }
}
