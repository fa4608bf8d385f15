package fr.levain.programmes.web;

import fr.levain.programmes.CaughtNeed;
import fr.levain.programmes.Programme;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.LocalDate;
import java.util.List;

/** The needs a partner caught. @param over those taken up or set aside @param programmes that catch needs, where one may be written down */
public record CaughtNeedsPage(boolean over, List<CaughtNeed> needs, List<Programme> programmes, LocalDate today, Paging paging) implements Page {
    public static final String UNDER_WAY = "/partenaire/besoins?vue=en-cours";
    public static final String OVER = "/partenaire/besoins?vue=clos";
}
