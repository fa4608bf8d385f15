package fr.levain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvCellTests {
    @Test
    void what_would_compute_is_put_between_quotes_and_numbers_stay_numbers() {
        assertThat(List.of("=1+1", "@SUM(A1)", "+A1", "-2+3", "\tx", "\r=1", "+33|cmd")).allSatisfy(typed -> assertThat(CsvCell.of(typed)).isEqualTo("'" + typed));
        assertThat(List.of("", "Le Chai", "-0.5792", "+33555000000", "+33 5 55 00 00 00", "2026-11-28", "a=b")).allSatisfy(typed -> assertThat(CsvCell.of(typed)).isEqualTo(typed));
    }
}
