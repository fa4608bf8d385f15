package fr.levain.revisions.web;

import fr.levain.kernel.French;
import fr.levain.revisions.Consultation;
import fr.levain.revisions.Remark;
import fr.levain.revisions.RemarkState;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A draft as the public reads it, part by part, with what people say of it and what the Region answers.
 *
 * @param remarks all of them; only those published are shown
 * @param received a comment was just received
 * @param refusal status when nothing was kept: 422 to mend, 409 once closed, 429 too many
 */
public record ConsultationPage(
        Consultation consultation, List<Remark> remarks, Instant now, boolean received, Map<String, String> typed, FormErrors errors, int refusal)
        implements Page {
    public static final int LONGEST = 3_000;

    @Override
    public int status() {
        return refusal == 0 ? 200 : refusal;
    }

    public boolean isOpen() {
        return consultation.isOpenAt(now);
    }

    public List<Remark> published(String part) {
        return remarks.stream().filter(each -> each.part().equals(part) && each.state() == RemarkState.PUBLISHED).toList();
    }

    public String count() {
        var shown = remarks.stream().filter(each -> each.state() == RemarkState.PUBLISHED).count();
        return shown == 0 ? "Aucune remarque publiée" : French.plural(shown, "remarque publiée", "remarques publiées");
    }

    public List<Choice> parts() {
        return consultation.parts().stream().map(part -> Choice.of(part.id(), part.label())).toList();
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public Instant end() {
        return consultation.closedAt().filter(at -> at.isBefore(consultation.closesAt())).orElse(consultation.closesAt());
    }
}
