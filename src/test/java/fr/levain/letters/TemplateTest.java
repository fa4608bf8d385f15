package fr.levain.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void an_unknown_place_is_reported_with_its_line() {
        var problems = Template.problemsIn("Bonjour,\n\nVotre dossier {{reference}} de {{montent}}.\n", Set.of("reference", "montant"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("{{montent}}", "montant, reference");
        });
    }

    @Test
    void logic_is_not_a_name() {
        assertThat(Template.problemsIn("{{#si montant}}oui{{/si}}", Set.of("montant"))).hasSize(2);
        assertThat(Template.problemsIn("{{montant", Set.of("montant"))).hasSize(1);
        assertThat(Template.problemsIn("![logo](http://ailleurs)", Set.of())).hasSize(1);
        assertThat(Template.problemsIn("[voir](https://x/{{montant}})", Set.of("montant"))).hasSize(1);
    }

    @Test
    void a_missing_value_is_refused_and_every_one_is_named() {
        var template = new Template("attribution", 1, "Dossier {{reference}}", "{{montant}} et {{date}}");

        assertThatThrownBy(() -> template.requireAll(Map.of("date", "5 mai", "montant", " ")))
                .isInstanceOf(MissingValues.class)
                .hasMessageContaining("montant, reference");
    }

    @Test
    void a_value_is_text_and_brings_no_markup() {
        var template = new Template("x", 1, "t", "**Objet** : {{objet}}");

        assertThat(template.htmlWith(Map.of("objet", "<script>alert(1)</script> *fort* & co")))
                .isEqualTo("<p><strong>Objet</strong> : &lt;script&gt;alert(1)&lt;/script&gt; *fort* &amp; co</p>\n");
    }

    @Test
    void a_value_cannot_call_for_another_value() {
        var template = new Template("x", 1, "t", "{{a}}, {{b}}");

        assertThat(template.htmlWith(Map.of("a", "{{b}}", "b", "secret"))).isEqualTo("<p>{{b}}, secret</p>\n");
        assertThat(new Template("x", 1, "t", "Objet : {{b}}\n\n{{a}}").htmlWith(Map.of("a", "Sous réserve de {{b}}.", "b", "secret"))).as("alone in its paragraph")
                .isEqualTo("<p>Objet : secret</p>\n<p>Sous réserve de {{b}}.</p>\n");
        assertThat(new Template("x", 1, "t", "{{a}}").textWith(Map.of("a", "$1 {{b}}"))).isEqualTo("$1 {{b}}");
    }

    @Test
    void a_value_alone_in_its_paragraph_may_be_a_list() {
        var template = new Template("x", 1, "t", "Il manque :\n\n{{pieces}}");

        assertThat(template.htmlWith(Map.of("pieces", "- Statuts\n- RIB & co")))
                .contains("<ul><li>Statuts</li><li>RIB &amp; co</li></ul>");
    }

    @Test
    void raw_html_in_a_template_is_shown_as_text() {
        assertThat(new Template("x", 1, "t", "<b>gras</b>").htmlWith(Map.of())).doesNotContain("<b>");
    }
}
