package fr.levain.forms.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormJson;
import fr.levain.forms.FormPage;
import fr.levain.forms.Gap;
import fr.levain.forms.ReadForms;
import fr.levain.forms.SomeForm;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class FieldsDrawnTests {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, FieldsDrawnTests.class.getClassLoader(), "fr.levain");
    private static final String ROW = "00000000-0000-0001-0000-000000000001";

    private static Document drawn(FormPage page, Answers answers, List<Gap> problems) {
        var html = new StringOutput();
        ENGINE.render("forms/web/fields.jte", Map.of("fields", PageFields.of(SomeForm.FORM, page, answers, problems)), html);
        return Jsoup.parseBodyFragment("<form>" + html + "</form>");
    }

    @Test
    void every_input_has_a_label_and_every_id_is_unique() {
        for (var page : SomeForm.FORM.pages()) {
            var answers = ReadForms.read(page, SomeForm.posting("partners.ligne", ROW, "budget.ligne", ROW, "budget." + ROW + ".compte", "604"), Answers.NONE);

            var document = drawn(page, answers, List.of());

            assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            for (var input : document.select("input:not([type=hidden]), select, textarea"))
                assertThat(document.select("label[for=\"" + input.id() + "\"]")).as(input.outerHtml()).isNotEmpty();
            assertThat(document.select("[style]")).isEmpty();
        }
    }

    @Test
    void enter_in_a_field_saves_and_never_presses_retirer_or_chercher() {
        for (var page : SomeForm.FORM.pages())
            assertThat(drawn(page, Answers.NONE, List.of()).select("button").first().hasAttr("name")).isFalse();
    }

    @Test
    void a_line_left_blank_at_the_top_of_a_text_is_not_eaten_by_the_browser() {
        var answers = ReadForms.read(SomeForm.PROJECT, SomeForm.posting("summary", "\r\n\r\nUne cuisine"), Answers.NONE);
        var html = new StringOutput();

        ENGINE.render("forms/web/fields.jte", Map.of("fields", PageFields.of(SomeForm.FORM, SomeForm.PROJECT, answers, List.of())), html);

        // a browser drops the first line break after the tag: one more is written
        assertThat(html.toString()).containsPattern("<textarea[^>]*id=\"summary\"[^>]*>\n\n\nUne cuisine</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bonjour", "12,345", "<script>alert(1)</script>", "a\"b'c&d", "36 643,50 ?", "   x  ", "31/02", "🥖", "-", "W12", "€", "Ａ", "null", "[]"})
    void everything_typed_comes_back_whatever_it_is(String typed) {
        var skipped = List.of(SomeForm.IBAN.id(), SomeForm.STATUTES.id());
        var names = new ArrayList<String>();
        for (var input : drawn(SomeForm.PROJECT, Answers.NONE.with("state_aid", new fr.levain.forms.Value.Flag(true)), List.of())
                .select("input[type=text], input[type=email], input[type=tel], textarea")) names.add(input.attr("name"));
        var posted = new LinkedMultiValueMap<String, String>();
        names.forEach(name -> posted.add(name, typed));
        SomeForm.PROJECT.fields().stream().map(Field::id).forEach(id -> posted.add("champ", id));

        var read = ReadForms.read(SomeForm.PROJECT, posted, Answers.NONE);
        var document = drawn(SomeForm.PROJECT, FormJson.answers(FormJson.write(read)), List.of());

        for (var name : names) {
            if (skipped.contains(name)) continue;
            var input = document.select("[name=\"" + name + "\"]").last();
            assertThat(input).as(name).isNotNull();
            assertThat(input.tagName().equals("textarea") ? input.wholeText().substring(1) : input.attr("value")).as(name).isEqualTo(typed);
        }
    }

    @Test
    void a_message_stands_by_its_field_and_the_summary_can_go_to_it() {
        var gaps = ReadForms.gaps(SomeForm.FORM, Answers.NONE);
        var both = drawn(SomeForm.PROJECT, Answers.NONE, gaps).outerHtml() + drawn(SomeForm.MONEY, Answers.NONE, gaps).outerHtml();

        var document = Jsoup.parse(both);
        for (var gap : gaps) {
            assertThat(document.getElementById(gap.field())).as(gap.field()).isNotNull();
            assertThat(document.text()).contains(gap.message().substring(0, Math.min(20, gap.message().length())));
        }
    }

    @Test
    void answers_read_only_quote_what_could_not_be_read() {
        var answers = ReadForms.read(SomeForm.PROJECT, SomeForm.posting("title", "Four à pain", "requested", "beaucoup"), Answers.NONE);
        var html = new StringOutput();

        ENGINE.render("forms/web/answers.jte", Map.of("form", SomeForm.FORM, "answers", answers, "change", "/dossiers/X/pages"), html);

        assertThat(Jsoup.parse(html.toString()).text()).contains("Four à pain").contains("« beaucoup », à corriger");
        assertThat(html.toString()).contains("/dossiers/X/pages/project").doesNotContain("Régime d’aide");
    }
}
