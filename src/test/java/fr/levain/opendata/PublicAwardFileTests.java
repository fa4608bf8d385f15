package fr.levain.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The real files, as their publishers wrote them. */
class PublicAwardFileTests {
    @Test
    void every_award_of_the_fonds_vert_is_read_to_the_cent_with_its_source_and_licence() {
        var file = PublicAwardFile.delivered().getFirst();
        var awards = file.awards();

        assertThat(awards).hasSize(1_458);
        assertThat(Euros.sum(awards.stream().map(PublicAward::amount).toList()).cents()).isEqualTo(18_093_767_614L);
        assertThat(awards).allMatch(award -> award.year().equals(Optional.of(2023)));
        assertThat(awards).noneMatch(award -> award.place().contains("NULL"));
        assertThat(file.source().licence()).isEqualTo("Licence Ouverte");
    }

    @Test
    void a_siret_under_the_header_of_a_siren_is_read_and_a_wrong_key_is_no_number() {
        assertThat(PublicAwardFile.siren("503540544")).isPresent();
        assertThat(PublicAwardFile.siren("224 900 019 000 15'").map(Object::toString).orElse("")).startsWith("224");
        assertThat(PublicAwardFile.siren("12345678")).isEmpty();
        assertThat(PublicAwardFile.siren("503540545")).as("wrong key").isEmpty();
        assertThat(PublicAwardFile.siren("2,43E+13")).as("destroyed by a spreadsheet").isEmpty();
    }

    @Test
    void the_conventions_of_the_department_keep_their_year_and_none_is_guessed() {
        var awards = PublicAwardFile.delivered().getLast().awards();

        assertThat(awards).hasSize(75).allMatch(award -> award.year().filter(year -> year < 2017 || year > 2019).isEmpty());
        assertThat(awards).as("without a date in the file").anyMatch(award -> award.year().isEmpty());
    }

    @Test
    void one_name_written_two_ways_is_one_key() {
        assertThat(PublicAwardStore.nameKey("Association « Les Semeurs » d’Été")).isEqualTo(PublicAwardStore.nameKey("LES SEMEURS D'ETE"));
    }
}
