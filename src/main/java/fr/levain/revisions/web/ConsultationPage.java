package fr.levain.revisions.web;

import fr.levain.kernel.French;
import fr.levain.revisions.Consultation;
import fr.levain.revisions.Remark;
import fr.levain.revisions.Remarks;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft as the public reads it, part by part, with what people say of it and what the Region answers.
 *
 * @param remarks a page of those published
 * @param shown how many are, on all pages
 * @param received a comment was just received
 * @param refusal status when nothing was kept: 422 to mend, 409 once closed, 429 too many
 */
public record ConsultationPage(
        Consultation consultation, Remarks remarks, int shown, Instant now, boolean received, Map<String, String> typed, FormErrors errors, int refusal)
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
        return remarks.shown().stream().filter(each -> each.part().equals(part)).toList();
    }

    public String count() {
        return shown == 0 ? "Aucune remarque publiée" : French.plural(shown, "remarque publiée", "remarques publiées");
    }

    public Paging paging() {
        int page = remarks.page();
        var address = consultation.address() + "?page=";
        return new Paging("", page > 1 ? Optional.of(address + (page - 1)) : Optional.empty(), remarks.more() ? Optional.of(address + (page + 1)) : Optional.empty());
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
