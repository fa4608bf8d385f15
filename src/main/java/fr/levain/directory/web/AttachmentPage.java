package fr.levain.directory.web;

import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * Looking for one's organisation.
 *
 * @param typed a SIRET, an RNA or a name
 * @param next where to go once attached; empty for the organisation itself
 * @param remark what the register could not say, and what to do then
 * @param byHand address of the form to fill in when no register helps
 */
public record AttachmentPage(String typed, String next, List<Offer> offers, Optional<String> remark, String byHand, FormErrors errors)
        implements Page {
    /**
     * @param detail number and kind
     * @param source « d’après le registre…, le … »
     */
    public record Offer(String name, String detail, String source, boolean active, String href) {}

    public boolean isSearched() {
        return !typed.isBlank();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
