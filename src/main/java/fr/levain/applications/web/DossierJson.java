package fr.levain.applications.web;

import fr.levain.applications.WholeDossiers.Whole;
import fr.levain.forms.Answer;
import fr.levain.forms.AnswerText;
import fr.levain.forms.Field;
import fr.levain.forms.FormPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A dossier for another program: stable names, amounts in cents, moments in UTC; an account number is never in it. */
record DossierJson(
        String format,
        String reference,
        String status,
        String call,
        String callTitle,
        String holder,
        Optional<Instant> receivedAt,
        Optional<String> receipt,
        Optional<String> digest,
        String form,
        int formRevision,
        List<Part> parts,
        List<Corrected> corrections) {

    record Part(String id, String title, List<Question> questions) {}

    /** @param term of the shared vocabulary @param text as people read it */
    record Question(String id, Optional<String> term, String label, Answer answer, String text) {}

    record Corrected(Instant at, List<String> questions) {}

    static DossierJson of(Whole whole) {
        var view = whole.view();
        return new DossierJson("levain-dossier/1", view.reference().value(), view.status().name(), view.callSlug(), view.callTitle(), view.holderName(),
                whole.receipt().map(receipt -> receipt.receivedAt()), whole.receipt().map(receipt -> receipt.number()), whole.receipt().map(receipt -> receipt.digest()),
                whole.form().slug(), whole.form().number(),
                whole.form().visiblePages(whole.answers()).stream().map(page -> part(whole, page)).toList(),
                whole.corrections().stream().map(each -> new Corrected(each.sentAt(), List.copyOf(each.after().byField().keySet()))).toList());
    }

    private static Part part(Whole whole, FormPage page) {
        return new Part(page.id(), page.title(), whole.form().visibleFields(page, whole.answers()).stream().map(field -> question(whole, field)).toList());
    }

    private static Question question(Whole whole, Field field) {
        var answer = whole.answers().to(field.id());
        return new Question(field.id(), field.term(), field.label(), answer, AnswerText.of(field.type(), answer));
    }
}
