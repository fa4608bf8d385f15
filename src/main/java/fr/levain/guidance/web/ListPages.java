package fr.levain.guidance.web;

import fr.levain.guidance.PartnerRequests;
import fr.levain.guidance.RequestLine;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pages of a list read by key. */
final class ListPages {
    private ListPages() {}

    static Optional<UUID> after(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    static List<RequestLine> shown(List<RequestLine> read) {
        return read.size() > PartnerRequests.PAGE ? read.subList(0, PartnerRequests.PAGE) : read;
    }

    /** @param list address of the first page, which has a query */
    static Paging paging(List<RequestLine> read, String list, boolean first) {
        var next = read.size() > PartnerRequests.PAGE
                ? Optional.of(list + "&apres=" + read.get(PartnerRequests.PAGE - 1).key())
                : Optional.<String>empty();
        return new Paging("", first ? Optional.empty() : Optional.of(list), next);
    }
}
