package fr.levain.catalogue;

import fr.levain.kernel.Digest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the catalogue's rows. What was corrected by hand is left alone. */
@Component
class ListingWriter {
    enum Written { ADDED, CHANGED, SAME }

    /** Columns an import brings, in the order of {@link #values}. */
    private static final List<String> COLUMNS = List.of(
            "kind", "slug", "title", "summary", "description", "plain", "funder", "funder_types", "natures", "rate", "ceiling",
            "beneficiaries", "holder_kinds", "places", "place_label", "phases", "themes", "spendings", "conditions", "steps",
            "legal_basis", "office", "office_phone", "office_email", "opens_at", "closes_at", "cut_offs", "link", "deposit",
            "deduced", "source", "source_date");
    private static final String PUT = """
            insert into catalogue.listing as l (id, origin, origin_id, digest, listed_at, changed_at, %s)
            values (:id, :origin, :origin_id, :digest, :now, :now, %s)
            on conflict (origin, origin_id) do update
               set digest = excluded.digest, changed_at = excluded.changed_at, %s
             where l.digest <> excluded.digest
            returning (xmax = 0) as added
            """.formatted(
            String.join(", ", COLUMNS),
            COLUMNS.stream().map(column -> ":" + column).collect(Collectors.joining(", ")),
            COLUMNS.stream().filter(column -> !column.equals("slug"))
                    .map(column -> "%1$s = case when '%1$s' = any(l.edited) then l.%1$s else excluded.%1$s end".formatted(column))
                    .collect(Collectors.joining(", ")));

    private final JdbcClient sql;

    ListingWriter(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param originId what its source calls it, for ever */
    Written put(String origin, String originId, AidSheet sheet, Instant now) {
        var listing = sheet.listing();
        var statement = sql.sql(PUT)
                .param("id", listing.id().value()).param("origin", origin).param("origin_id", originId)
                .param("digest", Digest.of(contentOf(sheet))).param("now", Timestamp.from(now));
        var values = values(sheet);
        for (int i = 0; i < COLUMNS.size(); i++) statement = statement.param(COLUMNS.get(i), values[i]);
        return statement.query(Boolean.class).optional().map(added -> added ? Written.ADDED : Written.CHANGED).orElse(Written.SAME);
    }

    boolean isSlugTaken(String slug, String origin, String originId) {
        return sql.sql("select count(*) from catalogue.listing where slug = :slug and (origin, origin_id) <> (:origin, :id)")
                .param("slug", slug).param("origin", origin).param("id", originId).query(Long.class).single() > 0;
    }

    /** New words of what changed at this instant join those that correct a typing error. */
    void learnWords(Instant now) {
        sql.sql("""
                insert into catalogue.word (word, plain)
                select word, catalogue.plain(word)
                  from (select distinct lower(word) as word
                          from catalogue.listing l, regexp_split_to_table(l.title || ' ' || l.funder || ' ' || l.summary, '[^[:alpha:]]+') word
                         where l.changed_at = :now and length(word) > 3) fresh
                on conflict do nothing
                """).param("now", Timestamp.from(now)).update();
    }

    /** All it says but when it was read. */
    private static String contentOf(AidSheet sheet) {
        return Stream.of(values(sheet)).map(value -> value instanceof Object[] array ? List.of(array).toString() : String.valueOf(value))
                .collect(Collectors.joining("\u001f"));
    }

    private static @Nullable Object[] values(AidSheet sheet) {
        var listing = sheet.listing();
        var contact = sheet.contact();
        return new @Nullable Object[] {
            listing.kind().name(), listing.slug(), listing.title(), listing.summary(), sheet.description(),
            org.jsoup.Jsoup.parse(sheet.description()).text(), listing.funder(), array(listing.funderTypes()), array(listing.natures()),
            sheet.rate().orElse(null), sheet.ceiling().orElse(null), array(sheet.beneficiaries()), array(listing.holderKinds()),
            array(listing.places()), listing.placeLabel(), array(listing.phases()), array(listing.themes()), array(listing.spendings()),
            array(sheet.conditions()), array(sheet.steps()), array(sheet.legalBasis()), contact.map(each -> each.name()).orElse(null),
            contact.flatMap(each -> each.phone()).orElse(null), contact.flatMap(each -> each.email()).orElse(null),
            timestamp(listing.opensAt()), timestamp(listing.closesAt()),
            listing.cutOffs().stream().map(Timestamp::from).toArray(Timestamp[]::new), sheet.link().orElse(null),
            sheet.deposit().orElse(null), array(sheet.deduced()), listing.source(), java.sql.Date.valueOf(listing.sourceDate())
        };
    }

    private static @Nullable Timestamp timestamp(Optional<Instant> instant) {
        return instant.map(Timestamp::from).orElse(null);
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
