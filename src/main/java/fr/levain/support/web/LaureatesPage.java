package fr.levain.support.web;

import fr.levain.programmes.Programme;
import fr.levain.support.Laureate;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

/**
 * « Lauréats à contacter »: whom the authority has just aided, as far as it is public.
 *
 * @param programmes of the reader's that follow laureates
 * @param programme shown
 */
public record LaureatesPage(List<Programme> programmes, Programme programme, List<Laureate> laureates, Paging paging, FormErrors errors) implements Page {
    public static final String PATH = "/partenaire/laureats";

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
