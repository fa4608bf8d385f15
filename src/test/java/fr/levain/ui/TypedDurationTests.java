package fr.levain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedDurationTests {
    @Test
    void a_duration_is_read_as_people_type_it() {
        for (var typed : new String[] {"90", "90 min", "90 minutes", "1 h 30", "1h30", "1 h 30 min", "1,5 h", "1.5 heure", "01:30", "1\u00a0H\u00a030"})
            assertThat(TypedDuration.read(typed)).as(typed).contains(90);
        assertThat(TypedDuration.read("2 h")).contains(120);
        assertThat(TypedDuration.read("1 h 05")).contains(65);
        assertThat(TypedDuration.read("5 min")).contains(5);
    }

    @Test
    void what_is_no_duration_or_could_be_minutes_as_well_as_hours_is_not_guessed() {
        for (var typed : new String[] {"", "2", "1,5", "une heure", "1 h 75", "-30", "90 €"}) assertThat(TypedDuration.read(typed)).as(typed).isEmpty();
    }
}
