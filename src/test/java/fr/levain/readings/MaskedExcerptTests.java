package fr.levain.readings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FieldType.SiretType;
import fr.levain.forms.FieldType.Table;
import fr.levain.forms.FieldType.Text;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.opinions.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MaskedExcerptTests {
    private static final Text WORDS = new Text(100);

    @Test
    void R05_who_carries_the_project_and_with_whom_is_taken_out_and_what_it_does_stays() {
        var shown = masked(
                words("need"), words("representative_function"), words("nom").boundTo("contact_name"), words("research_lab"), words("research_people"), words("research"),
                table("partners", "name", "role").boundTo("partners"),
                Field.required("providers", "providers", new Table(List.of(words("name"), Field.optional("siret", "siret", new SiretType()), words("quote")), 0, 3)),
                table("actions", "name", "owner", "means"), table("supports", "network", "referent"));
        assertThat(shown).containsExactly("need", "research", "partners: role", "providers: quote", "actions: name, means", "supports: network");
    }

    private static List<String> masked(Field... fields) {
        var page = new FormPage("p", "P", Optional.empty(), Optional.empty(), List.of(fields));
        var form = new FormRevision(new FormRevisionId(new UUID(4, 4)), "ami", 1, "AMI", List.of(page));
        return MaskedExcerpt.of(new Excerpt(form, Answers.NONE, List.of(), List.of(), 4)).form().pages().stream().flatMap(each -> each.fields().stream())
                .map(field -> field.type() instanceof Table table ? field.id() + ": " + String.join(", ", table.columns().stream().map(Field::id).toList()) : field.id()).toList();
    }

    private static Field words(String id) {
        return Field.required(id, id, WORDS);
    }

    private static Field table(String id, String... columns) {
        return Field.required(id, id, new Table(Stream.of(columns).map(MaskedExcerptTests::words).toList(), 0, 3));
    }
}
