package fr.levain.catalogue;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imported aids corrected by hand (P12): what an officer changed, the next import leaves as it is. */
@Service
@Transactional
public class ListingEdits {
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListingEdits(JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound when it is no aid of another funder */
    @Transactional(readOnly = true)
    public CorrectedListing read(String slug) {
        return find(slug, "");
    }

    /**
     * @param version of the aid the officer had before them
     * @param returned columns given back to the source: the next import writes them again
     * @return false when another officer, or an import, changed it in between
     */
    public boolean correct(String slug, String version, ListingCorrection typed, Set<String> returned, Caller by) {
        var known = find(slug, "for update");
        if (!known.version().equals(version)) return false;
        var changed = changed(known.content(), typed);
        var kept = new LinkedHashSet<>(known.corrected());
        kept.addAll(changed);
        kept.removeAll(returned);
        if (changed.isEmpty() && kept.equals(known.corrected()) && typed.visible() == known.content().visible()) return true;
        var now = clock.instant();
        sql.sql("""
                update catalogue.listing
                   set title = :title, summary = :summary, rate = :rate, ceiling = :ceiling, closes_at = :closes, link = :link,
                       themes = :themes, holder_kinds = :holders, visible = :visible, edited = :edited, changed_at = :now,
                       -- what is given back comes again with the next file, even one that has not changed
                       digest = case when :returned then '' else digest end
                 where slug = :slug
                """)
                .param("title", typed.title())
                .param("summary", typed.summary())
                .param("rate", typed.rate().isBlank() ? null : typed.rate())
                .param("ceiling", typed.ceiling().isBlank() ? null : typed.ceiling())
                .param("closes", typed.closesOn().map(ListingEdits::closing).map(Timestamp::from).orElse(null))
                .param("link", typed.link())
                .param("themes", typed.themes().toArray(String[]::new))
                .param("holders", holders(typed))
                .param("visible", typed.visible())
                .param("edited", kept.toArray(String[]::new))
                .param("returned", !returned.isEmpty())
                .param("now", Timestamp.from(now))
                .param("slug", slug)
                .update();
        var told = new ArrayList<>(changed);
        if (typed.visible() != known.content().visible()) told.add("visible");
        events.publishEvent(new ListingEdited(known.listing().id(), slug, told, now, by));
        return true;
    }

    private CorrectedListing find(String slug, String lock) {
        return sql.sql("select l.* from catalogue.listing l where l.slug = :slug and l.kind = 'OTHER_FUNDER' " + lock)
                .param("slug", slug).query(ListingEdits::corrected).optional().orElseThrow(() -> new NotFound("aid " + slug));
    }

    private static List<String> changed(ListingCorrection before, ListingCorrection after) {
        var changed = new ArrayList<String>();
        if (!before.title().equals(after.title())) changed.add("title");
        if (!before.summary().equals(after.summary())) changed.add("summary");
        if (!before.rate().equals(after.rate())) changed.add("rate");
        if (!before.ceiling().equals(after.ceiling())) changed.add("ceiling");
        if (!before.closesOn().equals(after.closesOn())) changed.add("closes_at");
        if (!before.link().equals(after.link())) changed.add("link");
        if (!before.themes().equals(after.themes())) changed.add("themes");
        if (!before.holderKinds().equals(after.holderKinds())) changed.add("holder_kinds");
        return changed;
    }

    private static CorrectedListing corrected(ResultSet row, int number) throws SQLException {
        var listing = ListingStore.listing(row, number);
        var holders = new LinkedHashSet<>(listing.holderKinds());
        holders.remove(Listing.ANY);
        var content = new ListingCorrection(listing.title(), listing.summary(), text(row, "rate"), text(row, "ceiling"),
                listing.closesAt().map(at -> LocalDate.ofInstant(at.minusMillis(1), French.PARIS)), text(row, "link"), listing.themes(), holders,
                row.getBoolean("visible"));
        var kept = new LinkedHashSet<>(List.of((String[]) row.getArray("edited").getArray()));
        return new CorrectedListing(listing, content, kept, Digest.of(content + " " + kept + row.getString("digest")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static String[] holders(ListingCorrection typed) {
        return typed.holderKinds().isEmpty() ? new String[] {Listing.ANY} : typed.holderKinds().toArray(String[]::new);
    }

    private static Instant closing(LocalDate last) {
        return last.plusDays(1).atStartOfDay(French.PARIS).toInstant();
    }
}
