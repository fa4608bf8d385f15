package fr.levain.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.levain.testing.Examples.Example;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page record has examples; each example is drawn and read as a browser would. */
class PageTests {
    private static final Pattern REFUSED = Pattern.compile("(?i)veuillez|erreur inconnue|champ invalide");

    static List<Example> examples() {
        return Examples.all();
    }

    @Test
    void each_page_record_has_an_example() {
        var shown = examples().stream().map(example -> example.page().getClass()).collect(Collectors.toSet());

        assertThat(Examples.pageRecords().stream().filter(page -> !shown.contains(page)))
                .as("page records without an example")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void is_well_made(Example example) {
        var page = Jsoup.parse(Drawn.html(example.page()));

        assertSoftly(then -> {
            then.assertThat(page.select("html").attr("lang")).isEqualTo("fr");
            then.assertThat(page.title()).doesNotStartWith("–").isNotBlank();
            then.assertThat(page.select("h1")).as("one h1").hasSize(1);
            then.assertThat(page.select("[style], style, script:not([src])")).as("no inline style or script").isEmpty();
            then.assertThat(REFUSED.matcher(page.text()).find()).as("refused words").isFalse();
            then.assertThat(told(page)).as("straight apostrophes").doesNotContain("'");
            headingsDoNotSkip(page, then);
            fieldsAreNamed(page, then);
            identifiersAreSound(page, then);
            formsAreSafe(page, then);
        });
    }

    /** What is said to people: an expression of a rule is not. */
    private static String told(Document page) {
        var told = page.clone();
        told.select("code, textarea").remove();
        return told.text();
    }

    private static void headingsDoNotSkip(Document page, SoftAssertions then) {
        int last = 0;
        for (var heading : page.select("main h1, main h2, main h3, main h4, main h5")) {
            int level = heading.tagName().charAt(1) - '0';
            // the summary of what is left to mend comes before the h1
            if (last > 0) then.assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            then.assertThat(heading.text()).as("empty heading").isNotBlank();
            last = level;
        }
    }

    private static void fieldsAreNamed(Document page, SoftAssertions then) {
        for (var field : page.select("input:not([type=hidden]):not([type=submit]), select, textarea")) {
            var named = !field.id().isEmpty() && !page.select("label[for=\"" + field.id() + "\"]").text().isBlank()
                    || !field.attr("aria-label").isBlank()
                    || field.hasAttr("aria-labelledby")
                    || field.closest("label") != null;
            then.assertThat(named).as("label of " + field).isTrue();
        }
        page.select("fieldset").forEach(group -> then.assertThat(group.select("> legend:first-child").text())
                .as("legend of " + group.id())
                .isNotBlank());
        page.select("a[href], button").forEach(act -> then.assertThat(act.text() + act.attr("aria-label"))
                .as("words of " + act)
                .isNotBlank());
        page.select("table").forEach(table -> then.assertThat(table.select("caption, th"))
                .as("headers of a table")
                .isNotEmpty());
    }

    private static void identifiersAreSound(Document page, SoftAssertions then) {
        var ids = page.select("[id]").eachAttr("id");
        then.assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
        for (var attribute : List.of("aria-describedby", "aria-labelledby", "aria-controls"))
            page.select("[" + attribute + "]").forEach(element -> Stream.of(element.attr(attribute).split(" "))
                    .forEach(target -> then.assertThat(ids).as(attribute + " of " + element.cssSelector()).contains(target)));
        page.select(".govuk-error-summary__list a").forEach(link -> then.assertThat(ids)
                .as("target of " + link.text())
                .contains(link.attr("href").substring(1)));
    }

    private static void formsAreSafe(Document page, SoftAssertions then) {
        for (Element form : page.select("form")) {
            if (!form.attr("method").equalsIgnoreCase("post")) continue;
            then.assertThat(form.select("input[name=_csrf]")).as("token of the form " + form.attr("action")).hasSize(1);
        }
    }
}
