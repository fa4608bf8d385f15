package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.Levain;
import fr.levain.calls.Calls;
import fr.levain.calls.Grid;
import fr.levain.calls.GridDrafts;
import fr.levain.calls.Regulation;
import fr.levain.calls.RulesDrafts;
import fr.levain.calls.Schemes;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.pack.Exchanges.Received;
import fr.levain.revisions.DraftRevisions;
import fr.levain.revisions.Publication;
import fr.levain.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances, each with its own database: what one exports, the other has. */
class ExchangeTests {
    private static final Caller HEAD = new Caller.System("test");

    @TempDir
    Path work;

    @Test
    void a_whole_export_brought_into_an_empty_instance_is_exported_again_as_it_was() throws Exception {
        byte[] exported;
        Grid gridOfTheCall;
        java.util.List<Regulation.Source> sources;
        try (var first = start("first", "packs/nouvelle-aquitaine")) {
            // given: what officers publish after the pack
            publish(first, "grid", "g-na12", "un porteur seul", "une structure seule");
            publish(first, "rules", "ami-innovation-sociale", "Nature du porteur", "Statut du porteur");
            publish(first, "letter", "demande-de-precisions", "Bonjour {{destinataire}},", "Madame, Monsieur {{destinataire}},");
            publish(first, "form", "ami-innovation-sociale", "Nom du projet", "Nom du chantier");

            sources = first.getBean(Schemes.class).regulation("ess-innovation-sociale").orElseThrow().sources();
            gridOfTheCall = first.getBean(Calls.class).bySlug("innovation-sociale").orElseThrow().current().grid();

            exported = first.getBean(Exchanges.class).whole();

            assertThat(PackArchive.read(new ByteArrayInputStream(exported))).hasEntrySatisfying("grids/g-na12.yaml", text -> assertThat(text).contains("low: une structure seule"))
                    .hasEntrySatisfying("rules/ami-innovation-sociale.yaml", text -> assertThat(text).contains("Statut du porteur", "Une association expérimente"))
                    .hasEntrySatisfying("letters/demande-de-precisions.md", text -> assertThat(text).startsWith("Madame, Monsieur"))
                    .hasEntrySatisfying("forms/ami-innovation-sociale.yaml", text -> assertThat(text).contains("Nom du chantier"))
                    .hasEntrySatisfying("forms/ami-innovation-sociale-v1.yaml", text -> assertThat(text).contains("slug: ami-innovation-sociale-v1", "Nom du projet").doesNotContain("Nom du chantier"))
                    .hasEntrySatisfying("schemes/appel-innovation-sociale.yaml", text -> assertThat(text).contains("form: ami-innovation-sociale-v1"))
                    .hasEntrySatisfying("teams.yaml", text -> assertThat(text).contains("# Les équipes."))
                    .hasEntrySatisfying("calls/innovation-sociale.yaml", text -> assertThat(text).contains("scheme: appel-innovation-sociale").doesNotContain("premier-demarrage"))
                    .hasEntrySatisfying("calls/innovation-sociale-2017.yaml", text -> assertThat(text).contains("status: clos"));
        }
        try (var second = start("second", "")) {
            // when
            var taken = second.getBean(Exchanges.class).take(new ByteArrayInputStream(exported), HEAD);

            // then
            assertThat(taken).isEqualTo(new Received.Taken(true, java.util.List.of()));
            assertThat(second.getBean(Exchanges.class).whole()).isEqualTo(exported);
            assertThat(second.getBean(GridDrafts.class).published("g-na12").orElseThrow().written().grid().criterion("PORTAGE").orElseThrow().lowAnchor())
                    .isEqualTo("une structure seule");
            assertThat(second.getBean(RulesDrafts.class).published("ami-innovation-sociale").orElseThrow().written().rules().cases()).hasSize(5);
            assertThat(second.getBean(Calls.class).bySlug("innovation-sociale").orElseThrow().current().grid()).isEqualTo(gridOfTheCall);
            assertThat(second.getBean(Calls.class).bySlug("innovation-sociale-2017")).isPresent();
            var form = second.getBean(Forms.class).revision(second.getBean(Calls.class).bySlug("innovation-sociale").orElseThrow().current().form());
            assertThat(form.fields().map(field -> field.label())).as("the form its dossiers answer").contains("Nom du projet").doesNotContain("Nom du chantier");
            assertThat(second.getBean(Schemes.class).regulation("ess-innovation-sociale").orElseThrow().sources()).isNotEmpty().isEqualTo(sources);
            assertThat(second.getBean(Exchanges.class).take(new ByteArrayInputStream(exported), HEAD)).isEqualTo(new Received.Known());
        }
    }

    private static void publish(ConfigurableApplicationContext levain, String kind, String slug, String was, String becomes) {
        var drafts = levain.getBean(DraftRevisions.class);
        drafts.open(kind, slug, HEAD);
        drafts.change(kind, slug, "test", content -> new DraftRevisions.Content(content.title(), content.json().replace(was, becomes)), HEAD);
        var draft = drafts.draft(kind, slug);
        assertThat(draft.content()).contains(becomes);
        assertThat(drafts.publish(kind, slug, draft.digest(), HEAD)).isInstanceOf(Publication.Published.class);
    }

    private ConfigurableApplicationContext start(String name, String pack) {
        return new SpringApplicationBuilder(Levain.class).run(
                "--server.port=0", "--levain.jobs=false", "--levain.demo=true", "--levain.db-url=" + TestDatabase.emptyUrl(),
                "--levain.data=" + work.resolve(name), "--levain.pack=" + pack);
    }
}
