package fr.levain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedEurosTests {
    @Test
    void reads_an_amount_as_people_type_it() {
        for (var typed : new String[] {"36 643,50", "36\u202f643.50 €", "36643,5"}) assertThat(TypedEuros.read(typed)).contains(Euros.ofCents(3_664_350));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "-500|Un montant ne peut pas être négatif", "− 12,50|Un montant ne peut pas être négatif", "99999999999|Ce montant est trop grand", "12,505|Arrondissez aux centimes", "douze|Écrivez un montant"
    })
    void says_what_is_wrong_with_an_amount_it_refuses(String typed, String said) {
        assertThat(TypedEuros.read(typed)).isEmpty();
        assertThat(TypedEuros.wrong(typed, "Écrivez un montant en euros.")).startsWith(said);
    }
}
