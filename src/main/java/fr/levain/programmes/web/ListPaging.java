package fr.levain.programmes.web;

import fr.levain.ui.Paging;
import java.util.List;
import java.util.Optional;

/** The pages of a list of which one line more than a page was read. */
record ListPaging<T>(List<T> read, int size) {
    List<T> shown() {
        return read.size() > size ? read.subList(0, size) : read;
    }

    /** @param list address of the first page, which has a query */
    Paging paging(String list, int number) {
        return new Paging("", number > 1 ? Optional.of(list + "&page=" + (number - 1)) : Optional.empty(),
                read.size() > size ? Optional.of(list + "&page=" + (number + 1)) : Optional.empty());
    }
}
