package fr.levain.readings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.readings.AllocationPlan.Dossier;
import fr.levain.readings.AllocationPlan.Pair;
import fr.levain.readings.AllocationPlan.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AllocationPlanTests {
    private static final List<String> CRITERIA = List.of("A", "B");
    private static final UUID NADIA = new UUID(2, 1);
    private static final UUID MARC = new UUID(2, 2);
    private static final UUID ZOE = new UUID(2, 3);

    private static Dossier dossier(int number, String department, List<String> themes, Map<UUID, String> ties) {
        return new Dossier(new UUID(1, number), "2026-T-%05d".formatted(number), "Projet", department, themes, Set.of(), ties);
    }

    private static Reader reader(UUID id, List<String> criteria, List<String> themes, List<String> departments, int most) {
        return new Reader(id, "Lecteur", criteria, themes, departments, most, 0);
    }

    @Test
    void skill_and_territory_choose_and_each_pair_says_why() {
        var readers = List.of(reader(NADIA, List.of(), List.of("Mobilité"), List.of("23"), 10), reader(MARC, List.of(), List.of("Santé"), List.of(), 10),
                reader(ZOE, List.of(), List.of(), List.of(), 10));
        var plan = AllocationPlan.propose(List.of(dossier(1, "23", List.of("Mobilité"), Map.of())), readers, CRITERIA, 1);
        assertThat(plan.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.reader()).isEqualTo(NADIA);
            assertThat(pair.why()).containsExactly("thème : Mobilité", "territoire : 23", "charge : 0 sur 10", "aucun lien déclaré avec le projet");
        });
    }

    @Test
    void I3_somebody_with_a_tie_is_never_proposed_and_a_dossier_left_short_says_why() {
        var readers = List.of(reader(NADIA, List.of(), List.of("Mobilité"), List.of("23"), 10), reader(MARC, List.of(), List.of(), List.of(), 10));
        var plan = AllocationPlan.propose(List.of(dossier(1, "23", List.of("Mobilité"), Map.of(NADIA, "agit pour « Les Semeurs »"))), readers, CRITERIA, 2);
        assertThat(plan.pairs()).extracting(Pair::reader).containsExactly(MARC);
        assertThat(plan.lacking()).singleElement().satisfies(lacking -> {
            assertThat(lacking.readers()).isEqualTo(1);
            assertThat(lacking.why()).isEqualTo("1 à écarter (lien possible, déport ou refus)");
        });
    }

    @Test
    void readers_of_a_few_criteria_are_completed_until_each_criterion_has_its_readings() {
        var readers = List.of(reader(NADIA, List.of("A"), List.of(), List.of(), 10), reader(MARC, List.of("B"), List.of(), List.of(), 10),
                reader(ZOE, List.of(), List.of(), List.of(), 10));
        var plan = AllocationPlan.propose(List.of(dossier(1, "", List.of(), Map.of())), readers, CRITERIA, 2);
        assertThat(plan.pairs()).extracting(Pair::reader).containsExactlyInAnyOrder(NADIA, MARC, ZOE);
        assertThat(plan.lacking()).isEmpty();
    }

    @Test
    void a_full_reader_is_left_alone_and_one_more_is_found_for_a_third_reading() {
        var full = new Reader(NADIA, "Nadia", List.of(), List.of("Mobilité"), List.of(), 3, 3);
        var free = new Reader(MARC, "Marc", List.of(), List.of(), List.of(), 3, 2);
        var dossier = dossier(1, "", List.of("Mobilité"), Map.of());
        assertThat(AllocationPlan.oneMore(dossier, List.of(full, free), CRITERIA)).map(Pair::reader).contains(MARC);
        assertThat(AllocationPlan.oneMore(dossier, List.of(full), CRITERIA)).isEmpty();
    }

    @RepeatedTest(15)
    void whatever_the_dossiers_nobody_exceeds_their_load_reads_twice_or_reads_a_tie_and_the_order_of_lists_changes_nothing(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var readers = new ArrayList<Reader>();
        for (int i = 1; i <= 6; i++) readers.add(reader(new UUID(2, i), i % 3 == 0 ? List.of("A") : List.of(), List.of("T" + i % 4), List.of("" + i % 3), 8 + random.nextInt(5)));
        var dossiers = new ArrayList<Dossier>();
        for (int i = 1; i <= 20; i++)
            dossiers.add(dossier(i, "" + random.nextInt(3), List.of("T" + random.nextInt(4)), random.nextInt(3) == 0 ? Map.of(new UUID(2, 1 + random.nextInt(6)), "lien") : Map.of()));
        var plan = AllocationPlan.propose(dossiers, readers, CRITERIA, 2);

        var ties = dossiers.stream().collect(Collectors.toMap(Dossier::id, Dossier::ties));
        assertThat(plan.pairs()).doesNotHaveDuplicates().allSatisfy(pair -> {
            assertThat(ties.get(pair.dossier())).doesNotContainKey(pair.reader());
            assertThat(pair.why()).isNotEmpty();
        });
        for (var reader : readers)
            assertThat(plan.pairs().stream().filter(pair -> pair.reader().equals(reader.id())).count()).isLessThanOrEqualTo(reader.most());
        Collections.shuffle(dossiers, random);
        Collections.shuffle(readers, random);
        assertThat(AllocationPlan.propose(dossiers, readers, CRITERIA, 2)).isEqualTo(plan);
    }

    @Test
    void readers_are_mixed_so_that_they_can_be_compared() {
        var readers = new ArrayList<Reader>();
        for (int i = 1; i <= 4; i++) readers.add(reader(new UUID(2, i), List.of(), List.of(), List.of(), 20));
        var dossiers = new ArrayList<Dossier>();
        for (int i = 1; i <= 18; i++) dossiers.add(dossier(i, "", List.of(), Map.of()));
        var plan = AllocationPlan.propose(dossiers, readers, CRITERIA, 2);
        var scores = plan.pairs().stream().map(pair -> new SeverityModel.Scored(pair.dossier(), pair.reader(), 50 + pair.hashCode() % 20)).toList();
        assertThat(SeverityModel.of(scores, 5)).isInstanceOf(SeverityModel.Fitted.class);
        var pairs = plan.pairs().stream().collect(Collectors.groupingBy(Pair::dossier, Collectors.mapping(Pair::reader, Collectors.toSet())));
        assertThat(Set.copyOf(pairs.values())).as("each two meet").hasSize(6);
    }
}
