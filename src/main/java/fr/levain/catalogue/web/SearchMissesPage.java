package fr.levain.catalogue.web;

import fr.levain.catalogue.SearchMisses;
import fr.levain.catalogue.SearchMisses.Miss;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people look for and nothing answers.
 *
 * @param wanted one more than shown when there is a next page
 */
public record SearchMissesPage(List<Miss> wanted, int page) implements Page {
    private static final String PATH = "/gestion/aides/sans-reponse?page=";

    public List<Miss> shown() {
        return wanted.stream().limit(SearchMisses.PER_PAGE).toList();
    }

    public Paging paging() {
        return new Paging("", page > 1 ? Optional.of(PATH + (page - 1)) : Optional.empty(),
                wanted.size() > SearchMisses.PER_PAGE ? Optional.of(PATH + (page + 1)) : Optional.empty());
    }

    /** « novembre 2026 ». */
    public static String month(LocalDate first) {
        return French.day(first).replaceFirst("^1er ", "");
    }
}
