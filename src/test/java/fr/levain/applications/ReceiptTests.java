package fr.levain.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.applications.Receipt.Service;
import fr.levain.kernel.HolderKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiptTests {
    private static final Service SERVICE =
            new Service("Service ESS Nord", "15 rue de l’Ancienne-Comédie, 86000 Poitiers", "ess@region.example", "05 49 00 00 00");
    private static final Optional<LocalDate> SILENCE = Optional.of(LocalDate.of(2027, 1, 23));
    private static final List<String> APPEALS = List.of("Recours gracieux dans les deux mois.");

    @Test
    void D3_a_receipt_with_every_mention_is_issued() {
        var receipt = receipt("AR-2026-AIS-00042", SERVICE, SILENCE, APPEALS, true);

        assertThat(receipt.isComplete()).isTrue();
    }

    @Test
    void D6_a_vote_planned_after_the_day_of_silence_is_explained() {
        var day = LocalDate.of(2027, 1, 23);

        assertThat(Receipt.silence(day, Optional.of(day.plusDays(20)))).startsWith("Sans réponse le 23 janvier 2027, votre demande est rejetée")
                .contains("Le vote est prévu après, le 12 février 2027 : l’absence de réponse le 23 janvier 2027 vaut refus, sauf décision ensuite.");
        assertThat(Receipt.silence(day, Optional.of(day.minusDays(20)))).doesNotContain("vote");
    }

    @Test
    void D3_a_receipt_without_its_service_is_refused() {
        refused("le service chargé", new Service("", SERVICE.address(), SERVICE.email(), SERVICE.phone()));
        refused("l’adresse postale", new Service(SERVICE.name(), " ", SERVICE.email(), SERVICE.phone()));
        refused("l’adresse électronique", new Service(SERVICE.name(), SERVICE.address(), "", SERVICE.phone()));
        refused("le téléphone", new Service(SERVICE.name(), SERVICE.address(), SERVICE.email(), ""));
    }

    @Test
    void D3_a_receipt_without_the_day_of_implicit_rejection_is_refused() {
        assertThatThrownBy(() -> receipt("AR", SERVICE, Optional.empty(), APPEALS, true))
                .isInstanceOf(IncompleteReceipt.class)
                .hasMessageContaining("rejet implicite");
    }

    @Test
    void D3_a_receipt_without_the_paths_of_appeal_is_refused() {
        assertThatThrownBy(() -> receipt("AR", SERVICE, SILENCE, List.of(), true))
                .isInstanceOf(IncompleteReceipt.class)
                .hasMessageContaining("recours");
    }

    @Test
    void D3_a_receipt_without_number_is_refused() {
        assertThatThrownBy(() -> receipt("", SERVICE, SILENCE, APPEALS, true))
                .hasMessageContaining("le numéro");
    }

    @Test
    void between_administrations_the_rule_of_silence_is_not_told() {
        var receipt = receipt("AR", SERVICE, Optional.empty(), List.of(), false);

        assertThat(receipt.implicitRejection()).isEmpty();
    }

    private static void refused(String mention, Service service) {
        assertThatThrownBy(() -> receipt("AR", service, SILENCE, APPEALS, true))
                .isInstanceOf(IncompleteReceipt.class)
                .hasMessageContaining(mention);
    }

    private static Receipt receipt(
            String number, Service service, Optional<LocalDate> silence, List<String> appeals, boolean silenceMeansRejection) {
        return new Receipt(number, new ApplicationReference("2026-AIS-00042"), Instant.parse("2026-11-23T16:59:59.200Z"),
                "0f", "AMI", "La cuisine mobile", "Les Voisins",
                HolderKind.ASSOCIATION, silenceMeansRejection, service, silence, appeals, List.of(),
                Optional.empty(), Optional.empty());
    }
}
