package fr.levain.insight.web;

import fr.levain.insight.Dimension;
import fr.levain.insight.Figure;
import fr.levain.insight.Measure;
import fr.levain.insight.Year;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report of a partner by department or by programme: each figure leads to the records behind it.
 *
 * @param title of the report
 * @param names of departments or programmes, by code or slug
 * @param all the figures of the whole report
 * @param split by code or slug; records of none are under an empty text
 */
public record SplitPage(
        String slug, String title, Year year, Dimension by, Map<String, String> names, Map<Measure, Figure> all, Map<String, Map<Measure, Figure>> split) implements Page {
    /** What of the measures has any record. */
    public List<Measure> measures() {
        return Arrays.stream(Measure.values()).filter(each -> all.get(each).records() > 0 && each.isSplit() && (by != Dimension.PROGRAMME || each.ofProgramme())).toList();
    }

    /** Those of nowhere come last. */
    public List<String> columns() {
        return split.keySet().stream().filter(this::counts).sorted((one, other) -> one.isEmpty() ? 1 : other.isEmpty() ? -1 : one.compareTo(other)).toList();
    }

    public String name(String column) {
        return column.isEmpty() ? by == Dimension.DEPARTMENT ? "Sans département" : "Hors programme" : names.getOrDefault(column, column);
    }

    public Optional<Figure> figure(String column, Measure measure) {
        return Optional.ofNullable(split.get(column).get(measure)).filter(each -> each.records() > 0);
    }

    public String back() {
        return "%s/%s?annee=%s".formatted(ReportPage.PATH, slug, year);
    }

    public String other() {
        return "%s/%s/repartition?annee=%s&par=%s".formatted(ReportPage.PATH, slug, year, (by == Dimension.DEPARTMENT ? Dimension.PROGRAMME : Dimension.DEPARTMENT).word());
    }

    /** What is written where a part has no record: nothing adds up to 0, and has no middle and no share. */
    public String none(Measure measure) {
        return measure.unit().addsUp() ? "0" : "—";
    }

    /** Whether a filter names it: nothing names what is of no department or programme, nor a department outside the region. */
    public boolean isNamed(String column) {
        return names.containsKey(column);
    }

    public String recordsPath(String column, Measure measure) {
        return "%s/%s/%s%s".formatted(ReportPage.PATH, slug, measure.word(), ReportPage.query(year, by.part(column)));
    }

    public String partPath(String column) {
        return "%s/%s%s".formatted(ReportPage.PATH, slug, ReportPage.query(year, by.part(column)));
    }

    private boolean counts(String column) {
        return split.get(column).values().stream().anyMatch(each -> each.records() > 0);
    }
}
