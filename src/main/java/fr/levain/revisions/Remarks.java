package fr.levain.revisions;

import java.util.List;

/** One page of remarks. @param more whether others follow */
public record Remarks(List<Remark> shown, int page, boolean more) {
    public static final Remarks NONE = new Remarks(List.of(), 1, false);
    public static final int PER_PAGE = 20;

    static Remarks of(List<Remark> found, int page) {
        return new Remarks(found.stream().limit(PER_PAGE).toList(), page, found.size() > PER_PAGE);
    }
}
