package fr.levain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Role;
import fr.levain.opinions.OpinionDelays;
import fr.levain.testing.LevainTest;
import fr.levain.ui.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class DeskTests {
    private static final Instant RECEIVED = Instant.parse("2026-12-05T20:42:08Z");

    @Autowired
    private Desk desk;

    @Autowired
    private CaseRowStore store;

    private final Caller.Account officer = new Caller.Account(
            new AccountId(UUID.randomUUID()), "Nadia B.", "nadia@exemple.fr", Set.of(Role.CASE_OFFICER), Set.of("nord"));
    private String call;

    @BeforeEach
    void a_call_of_its_own() {
        call = "appel-" + UUID.randomUUID();
    }

    @Test
    void pages_follow_one_another_without_losing_or_repeating_a_row_and_lead_back() {
        for (int i = 0; i < 120; i++) put("Projet " + i, "Porteur", i % 7, 1000 + i);

        var seen = new ArrayList<String>();
        var first = desk.worklist(inCall(), Optional.empty(), officer);
        var page = first;
        page.rows().forEach(row -> seen.add(row.reference()));
        while (page.next().isPresent()) {
            page = desk.worklist(inCall(), page.next(), officer);
            page.rows().forEach(row -> seen.add(row.reference()));
        }

        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(first.previous()).isEmpty();
        assertThat(first.count()).isEqualTo(120);
        var second = desk.worklist(inCall(), first.next(), officer);
        var back = desk.worklist(inCall(), second.previous(), officer);
        assertThat(back.rows()).isEqualTo(first.rows());
    }

    @Test
    void text_is_found_whatever_its_accents_and_endings() {
        put("Des cuisines mobiles émergentes", "La Marmite", 0, 1000);
        put("Autre chose", "Autre porteur", 0, 1000, Optional.empty(), "Un atelier de réparation tenu par des bénévoles.");

        var found = desk.worklist(with("q", "cuisine emergente"), Optional.empty(), officer);

        assertThat(found.rows()).singleElement().extracting(CaseRow::title).isEqualTo("Des cuisines mobiles émergentes");
        assertThat(desk.worklist(with("q", "ateliers reparations"), Optional.empty(), officer).rows())
                .as("by a word of its summary").singleElement().extracting(CaseRow::title).isEqualTo("Autre chose");
    }

    @Test
    void a_working_note_is_found_by_who_may_read_it_and_by_no_one_else() {
        put("Le four", "P", 0, 1000, Optional.empty(), new CaseWords("un four", "visite prévue avec la zinguerie", List.of()));
        var auditor = new Caller.Account(new AccountId(UUID.randomUUID()), "A. M.", "am@exemple.fr", Set.of(Role.AUDITOR), Set.of());

        assertThat(desk.worklist(with("q", "zinguerie"), Optional.empty(), officer).rows()).hasSize(1);
        assertThat(desk.worklist(with("q", "zinguerie"), Optional.empty(), auditor).rows()).isEmpty();
        assertThat(desk.worklist(with("q", "four"), Optional.empty(), auditor).rows()).hasSize(1);
    }

    @Test
    void a_theme_and_the_amount_asked_narrow_the_list_and_an_amount_that_cannot_be_read_narrows_nothing() {
        put("Petit", "P", 0, 5_000, Optional.empty(), new CaseWords("", "", List.of("Mobilité", "Santé")));
        put("Grand", "P", 0, 50_000, Optional.empty(), new CaseWords("", "", List.of("Mobilité")));

        assertThat(titles("theme", "Mobilité")).containsExactlyInAnyOrder("Petit", "Grand");
        assertThat(titles("theme", "Santé")).containsExactly("Petit");
        assertThat(titles("montant-de", "5 000,01 €")).containsExactly("Grand");
        assertThat(titles("montant-a", "5000")).containsExactly("Petit");
        assertThat(titles("montant-de", "beaucoup")).hasSize(2);
        assertThat(with("montant-de", "beaucoup").problems().messageFor("montant-de")).isPresent();
        assertThat(desk.choices().themes()).extracting(Choice::value).contains("Mobilité", "Santé");
    }

    private List<String> titles(String name, String value) {
        return desk.worklist(with(name, value), Optional.empty(), officer).rows().stream().map(CaseRow::title).toList();
    }

    @Test
    void holders_are_sorted_as_the_French_do() {
        put("A", "Zébulon", 0, 1000);
        put("B", "Étoile", 0, 1000);
        put("C", "Elan", 0, 1000);

        var found = desk.worklist(with("tri", "porteur"), Optional.empty(), officer);

        assertThat(found.rows()).extracting(CaseRow::holder).containsExactly("Elan", "Étoile", "Zébulon");
    }

    @Test
    void a_dossier_leads_to_the_next_one_of_the_list_it_was_opened_from() {
        put("Premier", "P", 0, 3000);
        put("Deuxième", "P", 0, 2000);
        put("Troisième", "P", 0, 1000);
        var byAmount = with("tri", "montant");
        var rows = desk.worklist(byAmount, Optional.empty(), officer).rows();

        var around = desk.neighbours(rows.get(1), byAmount, officer);

        assertThat(around.previous()).contains(rows.get(0).reference());
        assertThat(around.next()).contains(rows.get(2).reference());
        assertThat(desk.neighbours(rows.get(0), byAmount, officer).previous()).isEmpty();
    }

    @Test
    void a_place_that_cannot_be_read_is_the_first_page() {
        put("Seul", "P", 0, 1000);

        var cursor = Cursor.read("n-importe-quoi~" + UUID.randomUUID(), "");

        assertThat(desk.worklist(inCall(), cursor, officer).rows()).hasSize(1);
    }

    @Test
    void nobody_s_dossiers_and_mine_are_told_apart() {
        put("À personne", "P", 0, 1000);
        put("À moi", "P", 0, 1000, Optional.of(officer.id()));

        assertThat(desk.worklist(with("agent", "moi"), Optional.empty(), officer).rows())
                .extracting(CaseRow::title).containsExactly("À moi");
        assertThat(desk.worklist(with("agent", "personne"), Optional.empty(), officer).rows())
                .extracting(CaseRow::title).containsExactly("À personne");
    }

    private Filters inCall() {
        return Filters.from(Map.of("appel", call));
    }

    private Filters with(String name, String value) {
        return Filters.from(Map.of("appel", call, name, value));
    }

    private void put(String title, String holder, int minutes, int euros) {
        put(title, holder, minutes, euros, Optional.empty());
    }

    private void put(String title, String holder, int minutes, int euros, Optional<AccountId> whose) {
        put(title, holder, minutes, euros, whose, "");
    }

    private void put(String title, String holder, int minutes, int euros, Optional<AccountId> whose, String summary) {
        put(title, holder, minutes, euros, whose, new CaseWords(summary, "", List.of()));
    }

    private void put(String title, String holder, int minutes, int euros, Optional<AccountId> whose, CaseWords words) {
        store.put(new CaseRow(
                new ApplicationId(UUID.randomUUID()), "2026-T-" + UUID.randomUUID(), title, holder, "Bourganeuf", "23", "nord",
                whose, "", call, "Un appel", ApplicationStatus.SUBMITTED, Euros.of(euros),
                RECEIVED.plusSeconds(60L * minutes), Optional.of(LocalDate.of(2027, 2, 5)), false,
                Optional.empty(), Optional.empty(), WaitsFor.ASSISTANT, Optional.empty(), List.of(), List.of(), new OpinionDelays.Tally(0, 0), Optional.empty()), words, Optional.empty());
    }
}
