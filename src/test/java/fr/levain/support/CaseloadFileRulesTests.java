package fr.levain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.kernel.AccountId;
import fr.levain.programmes.Programme;
import fr.levain.programmes.ProgrammeKind;
import fr.levain.projects.ProjectId;
import fr.levain.support.ImportReport.Remark;
import fr.levain.territory.Commune;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the lines of the tables are read, without the application. */
class CaseloadFileRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final AccountId LUCIE = new AccountId(new UUID(0, 7));
    private static final Programme PROGRAMME = new Programme(
            "dla", "dla", ProgrammeKind.LOCAL_SUPPORT, "DLA", "", "", "", List.of(new Programme.Step("accueil", "Accueil", "", false), new Programme.Step("plan", "Plan", "", false)),
            List.of(), List.of(new Programme.Milestone("creation", "Structure créée")), 90, 120, Optional.empty(), true, false, List.of(), false, false);
    private static final ImportedProject.Meaning MEANING = new ImportedProject.Meaning() {
        @Override
        public Map<String, Programme> programmes() {
            return Map.of("dla", PROGRAMME);
        }

        @Override
        public Optional<Commune> commune(String typed) {
            return Optional.empty();
        }

        @Override
        public Optional<AccountId> adviser(String partner, String email) {
            return email.equals("lucie@exemple.fr") ? Optional.of(LUCIE) : Optional.empty();
        }
    };

    @Test
    void all_that_is_wrong_on_a_line_is_told_column_by_column() {
        var cells = cells(CaseloadTable.PROJECTS, "cle;programme;etape;projet;porteur;courriel;commune;ouvert_le;accompagnateur;fin_le",
                "K1;dla;inconnue;=1+1;;sam@;Nulle part;01/01/2027;sam@exemple.fr;01/02/2026");

        ImportedProject.read(cells, Optional.empty(), MEANING);

        assertThat(cells.problems()).extracting(Remark::column)
                .containsExactlyInAnyOrder("porteur", "accompagnateur", "etape", "projet", "courriel", "commune", "ouvert_le", "fin");
        assertThat(cells.problems()).filteredOn(each -> each.column().equals("projet")).extracting(Remark::why).first().asString().contains("formule");
    }

    @Test
    void a_known_project_needs_its_number_only_and_changes_what_the_line_says() {
        var cells = cells(CaseloadTable.PROJECTS, "numero;cle;etape;accompagnateur;prochain_contact;fin;fin_note", "2026-ACC-00001;K9;plan;lucie@exemple.fr;2026-12-01;en-pause;Pas de local");
        var known = known(SupportStatus.ACTIVE, "");

        var changes = ProjectChanges.of(known, ImportedProject.read(cells, Optional.of(known), MEANING), cells);

        assertThat(cells.problems()).isEmpty();
        assertThat(changes.told()).extracting(Remark::column).containsExactly("cle", "etape", "accompagnateur", "prochain_contact", "fin");
        assertThat(changes.exit().orElseThrow()).isEqualTo(new ImportedProject.Exit(ExitReason.PAUSED, Optional.empty(), "Pas de local"));
    }

    @Test
    void what_is_taken_out_of_a_project_ended_or_not_changes_nothing_when_it_comes_back() {
        for (var known : List.of(known(SupportStatus.ACTIVE, "K1"), known(SupportStatus.ENDED, "K1"), known(SupportStatus.INVITED, ""))) {
            var line = new CaseloadLine(known.plan(), known.ownKey(), known.nextContactOn(), List.of(), Optional.empty());
            var cells = cells(CaseloadTable.PROJECTS, String.join(";", CaseloadTable.PROJECTS.names()), String.join(";", ProjectRow.cells(line, Map.of(LUCIE, "lucie@exemple.fr"))));

            var found = new KnownPlans(List.of(known)).find(cells);
            var changes = ProjectChanges.of(known, ImportedProject.read(cells, found, MEANING), cells);

            assertThat(found).contains(known);
            assertThat(cells.problems()).as("%s", known.plan().status()).filteredOn(each -> !each.column().equals("commune")).isEmpty();
            assertThat(changes.told()).isEmpty();
        }
    }

    @Test
    void a_project_that_is_over_or_whose_consent_is_gone_is_refused_with_words() {
        var line = "numero;etape\n2026-ACC-00001;plan".split("\n");
        for (var each : Map.of(SupportStatus.ENDED, "terminé", SupportStatus.SUSPENDED, "retiré son accord").entrySet()) {
            var cells = cells(CaseloadTable.PROJECTS, line);
            var known = known(each.getKey(), "");
            ProjectChanges.of(known, ImportedProject.read(cells, Optional.of(known), MEANING), cells);
            assertThat(cells.problems()).extracting(Remark::why).singleElement().asString().contains(each.getValue());
        }
        var hours = cells(CaseloadTable.WORK, "numero;heure;date;duree;travail", "2026-ACC-00001;H1;2026-11-02;60;Comptes");
        new KnownPlans(List.of(known(SupportStatus.INVITED, ""))).written(hours);
        assertThat(hours.problems()).extracting(Remark::why).singleElement().asString().contains("n’a pas encore donné son accord");
    }

    @Test
    void a_session_keeps_what_the_line_does_not_say_and_a_spreadsheet_may_end_lines_its_own_way() {
        var noted = new SupportSession(new UUID(1, 1), LocalDate.of(2026, 11, 2), 45, SupportSession.Kind.CALL, "Un.\r\n- Deux.", SupportSession.SeenBy.HOLDER, LUCIE);
        var same = ImportedSession.read(cells(CaseloadTable.SESSIONS, "cle;rencontre;date;moyen;compte_rendu", "K1;R1;02/11/2026;telephone;\"Un.\n- Deux.\""), false);
        assertThat(same.over(noted)).isEqualTo(noted);

        var cells = cells(CaseloadTable.SESSIONS, "cle;rencontre;date;duree;moyen;compte_rendu;lecteurs", "K1;;31/02/2026;longtemps;pigeon;;tous");
        ImportedSession.read(cells, true);
        assertThat(cells.problems()).extracting(Remark::column).containsExactlyInAnyOrder("rencontre", "date", "duree", "moyen", "compte_rendu", "lecteurs");
    }

    @Test
    void a_key_known_in_two_programmes_asks_which_one() {
        var other = plan(SupportStatus.ACTIVE);
        var plans = new KnownPlans(List.of(known(SupportStatus.ACTIVE, "K1"), new KnownPlan(new SupportPlan(new SupportId(new UUID(0, 2)), "2026-ACC-00002", "", other.project(), "dla", "autre",
                "accueil", other.status(), other.since(), other.origin(), "", "Autre", other.holder(), Optional.empty(), TODAY, TODAY, Optional.empty(), Optional.empty(), ""), "K1", Optional.empty(), true, Optional.empty())));
        var unsaid = cells(CaseloadTable.MILESTONES, "cle;jalon;prevu_le;atteint_le", "K1;creation;2026-12-01;");
        plans.written(unsaid);
        assertThat(unsaid.problems()).extracting(Remark::column).containsExactly("programme");

        var said = cells(CaseloadTable.MILESTONES, "cle;programme;jalon;prevu_le;atteint_le", "K1;autre;creation;2026-12-01;");
        assertThat(plans.written(said).orElseThrow().plan().reference()).isEqualTo("2026-ACC-00002");
    }

    @Test
    void a_file_is_refused_whole_when_a_column_is_missing_unknown_or_names_no_project() {
        assertThatThrownBy(() -> file(CaseloadTable.MILESTONES, "cle;jalon;prevu_le", "K1;creation;2026-12-01")).hasMessageContaining("Il manque la colonne « atteint_le »");
        assertThatThrownBy(() -> file(CaseloadTable.PROJECTS, "cle;etap", "K1;plan")).hasMessageContaining("vouliez-vous dire « etape »");
        assertThatThrownBy(() -> file(CaseloadTable.PROJECTS, "projet", "Ferme")).hasMessageContaining("Il manque la colonne « cle »");
    }

    @Test
    void a_table_in_another_encoding_or_with_a_broken_quote_is_refused_with_what_to_do() {
        var table = CaseloadTable.PROJECTS;
        assertThatThrownBy(() -> CaseloadFile.read("cle;projet é".getBytes(StandardCharsets.ISO_8859_1), table)).hasMessageContaining("CSV UTF-8");
        assertThatThrownBy(() -> file(table, "cle;programme;projet", "1;a;\"b;c")).hasMessageContaining("guillemet");
        assertThatThrownBy(() -> file(table, "cle;programme;projet", "1;a;b;c")).hasMessageContaining("ligne 2");
        assertThatThrownBy(() -> CaseloadFile.read(new byte[0], table)).hasMessageContaining("Choisissez un fichier");
        assertThatThrownBy(() -> CaseloadFile.read(new byte[] {'P', 'K', 3, 4}, table)).hasMessageContaining("classeur");
        assertThat(file(table, "\ufeffCLE;Programme;projet", "1;a;\"b;", "b\"", ";;", "2;a;b").rows()).extracting(CaseloadFile.Row::line).containsExactly(2L, 5L);
    }

    @Test
    void the_guide_tells_each_table_and_each_column() throws java.io.IOException {
        var guide = java.nio.file.Files.readString(java.nio.file.Path.of("docs/guides/echanger-des-tableaux.md"));
        for (var table : CaseloadTable.values()) {
            assertThat(guide).contains("### " + table.fileName());
            var section = guide.substring(guide.indexOf("Communes à tous"), guide.indexOf("### projets")) + guide.substring(guide.indexOf("### " + table.fileName()));
            for (var column : table.columns()) assertThat(section).as(table.fileName()).contains("| `" + column.name() + "` |");
        }
    }

    @Test
    void each_code_of_the_tables_stands_for_one_value() {
        assertThat(Codes.EXITS.values().values()).containsExactlyInAnyOrder(ExitReason.values());
        assertThat(Codes.KINDS.values().values()).containsExactlyInAnyOrder(SupportSession.Kind.values());
        assertThat(Codes.READERS.values().values()).containsExactlyInAnyOrder(SupportSession.SeenBy.values());
        assertThat(Codes.ANSWERS.values().values()).containsExactlyInAnyOrder(Funding.Answer.values());
    }

    private static CellReading cells(CaseloadTable table, String... lines) {
        return new CellReading(file(table, lines).rows().getFirst(), TODAY);
    }

    private static CaseloadFile file(CaseloadTable table, String... lines) {
        return CaseloadFile.read(String.join("\n", Arrays.asList(lines)).getBytes(StandardCharsets.UTF_8), table);
    }

    private static KnownPlan known(SupportStatus status, String key) {
        return new KnownPlan(plan(status), key, Optional.of(TODAY.minusDays(3)), true, Optional.empty());
    }

    private static SupportPlan plan(SupportStatus status) {
        var ended = status == SupportStatus.ENDED;
        return new SupportPlan(new SupportId(new UUID(0, 1)), "2026-ACC-00001", "", new ProjectId(new UUID(0, 3)), "dla", "dla", "accueil", status, Instant.EPOCH, Origin.HAND, "", "Ferme",
                new Holder("Camille", "camille@exemple.fr", "+33 5 55 00 00 00", "Les Semeurs", "", "", ""), status == SupportStatus.ACTIVE ? Optional.empty() : Optional.of(LUCIE),
                TODAY.minusDays(90), TODAY.minusDays(9), ended ? Optional.of(TODAY.minusDays(1)) : Optional.empty(), ended ? Optional.of(ExitReason.COMPLETED) : Optional.empty(), ended ? "Tout va." : "");
    }
}
