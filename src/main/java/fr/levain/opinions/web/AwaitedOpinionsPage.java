package fr.levain.opinions.web;

import fr.levain.applications.ApplicationView;
import fr.levain.opinions.Opinion;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.LocalDate;
import java.util.List;

/** What the service awaits, whatever the dossier: the most pressing first. */
public record AwaitedOpinionsPage(List<Awaited> awaited, LocalDate today, Paging paging) implements Page {
    public record Awaited(Opinion opinion, ApplicationView view, boolean late) {}
}
