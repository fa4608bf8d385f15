package fr.levain.revisions.web;

import fr.levain.revisions.Consultation;
import fr.levain.revisions.Remark;
import fr.levain.revisions.RemarkState;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An officer opens a draft to comment, reads what comes, publishes it and answers.
 *
 * @param back address of the text
 * @param title of the text
 * @param parts how many may be commented on; 0 when no draft is open
 * @param current the one that is open, or the last one while its remarks remain to be read
 * @param past those before it
 * @param typed what was just sent and could not be kept
 */
public record ManagedConsultationPage(
        String back, String title, int parts, Optional<Consultation> current, List<Remark> remarks, List<Consultation> past, boolean mayOpen,
        Instant now, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean isOpen() {
        return current.filter(each -> each.isOpenAt(now)).isPresent();
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public String address() {
        return back + "/consultation";
    }

    public List<Remark> toRead() {
        return remarks.stream().filter(each -> each.state() == RemarkState.TO_READ).toList();
    }

    public List<Remark> read() {
        return remarks.stream().filter(each -> each.state() != RemarkState.TO_READ).toList();
    }

    public String part(Remark remark) {
        return current.flatMap(each -> each.part(remark.part())).map(part -> part.label()).orElse(remark.part());
    }
}
