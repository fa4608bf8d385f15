package fr.levain.revisions.web;

import fr.levain.revisions.Consultation;
import fr.levain.revisions.Remark;
import fr.levain.revisions.Remarks;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
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
 * @param handled published, or not
 * @param past those before it
 * @param typed what was just sent and could not be kept
 */
public record ManagedConsultationPage(
        String back, String title, int parts, Optional<Consultation> current, Remarks toRead, Remarks handled, List<Consultation> past, boolean mayOpen,
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

    public Paging toReadPaging() {
        return paging(toRead, "a-lire");
    }

    public Paging handledPaging() {
        return paging(handled, "lues");
    }

    private Paging paging(Remarks remarks, String list) {
        int page = remarks.page();
        return new Paging("", page > 1 ? Optional.of(address(list, page - 1)) : Optional.empty(), remarks.more() ? Optional.of(address(list, page + 1)) : Optional.empty());
    }

    private String address(String list, int page) {
        return "%s?%s=%d#%s".formatted(address(), list, page, list);
    }

    public String part(Remark remark) {
        return current.flatMap(each -> each.part(remark.part())).map(part -> part.label()).orElse(remark.part());
    }
}
