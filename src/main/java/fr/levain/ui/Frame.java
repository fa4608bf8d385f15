package fr.levain.ui;

import fr.levain.kernel.Caller;
import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What surrounds every page: who reads it, the menu, the addresses of the stylesheet and of the script. Each template
 * receives one as {@code frame} and hands it on to {@code ui/layout} and {@code ui/csrf}.
 *
 * @param authority name of the authority, from its pack
 * @param path path of the current request, without its query
 * @param nav entries this caller may see, in order
 * @param uploadLimit how heavy a file may be, said beside each field that takes one
 * @param contact who answers this applicant; looked up when the page is drawn
 */
public record Frame(
        Caller caller,
        Csrf csrf,
        boolean demonstration,
        AuthorityName authority,
        String path,
        List<NavEntry> nav,
        AssetPaths assets,
        Instant now,
        UploadLimit uploadLimit,
        Supplier<Optional<HumanContact>> contact,
        Pages pages) {

    private static final int ON_ONE_LINE = 6;

    /** Name and value of the token each form sends back. */
    public record Csrf(String parameter, String token) {}

    /** Addresses that change with the content, and may be kept for ever. */
    public record AssetPaths(String stylesheet, String script, String icon, String textFont) {}

    public Optional<Caller.Account> account() {
        return caller instanceof Caller.Account account ? Optional.of(account) : Optional.empty();
    }

    /** Another page record drawn inside this one, without its own layout: {@code ${frame.draw(panel.content())}}. */
    public Content draw(Page panel) {
        return pages.panel(panel, this);
    }

    /** What holds on one line; the rest is under {@link #navMore()}. */
    public List<NavEntry> navFirst() {
        return nav.subList(0, nav.size() - navMore().size());
    }

    /** The entries used less often, of whoever has more than fit on one line; never one alone. */
    public List<NavEntry> navMore() {
        return nav.size() > ON_ONE_LINE + 1 ? nav.subList(ON_ONE_LINE, nav.size()) : List.of();
    }

    /** Whether this entry leads to the current page or to the part of the site it belongs to. */
    public boolean isUnder(NavEntry entry) {
        return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }

    /** At this very page: {@code aria-current="page"}, against {@code true} for a page below the entry. */
    public String current(NavEntry entry) {
        return path.equals(entry.path()) ? "page" : "true";
    }
}
