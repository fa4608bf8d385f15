package fr.levain.projects;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.projects.SimilarWords.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarWordsTests {
    @Test
    void words_of_the_title_come_first_and_those_of_all_projects_say_nothing() {
        var words = SimilarWords.of(List.of(
                new Word("rural", 0.0, 'D'), new Word("cuisin", 0.004, 'A'), new Word("projet", 0.4, 'A'), new Word("mobil", 0.008, 'B'),
                new Word("thaurion", 0.0, 'A'), new Word("de", 0.0, 'A'), new Word("2026", 0.0, 'A')));

        assertThat(words.words()).containsExactly("cuisin", "thaurion", "mobil", "rural");
    }

    @Test
    void two_projects_are_close_when_they_share_two_words() {
        assertThat(new SimilarWords(List.of("four", "pain")).query()).isEqualTo("('four' & ('pain')) | ('pain' & ('four'))");
        assertThat(new SimilarWords(List.of("four")).query()).isEmpty();
        assertThat(new SimilarWords(List.of("l'eau", "pain")).query()).startsWith("('l''eau' & ");
    }
}
