package fr.levain.directory.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.levain.directory.ExchangeTrace;
import fr.levain.directory.ExchangeTrace.Outcome;
import fr.levain.directory.RegisterAnswer;
import fr.levain.directory.RegisterAnswer.Found;
import fr.levain.directory.RegisterAnswer.Unavailable;
import fr.levain.directory.RegisterAnswer.Unknown;
import fr.levain.directory.RegisterDetails;
import fr.levain.directory.RegisterEntry;
import fr.levain.directory.TaxCertificate;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class RegistersTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private final OfflineRegister offline = new OfflineRegister();
    private final List<String> asked = new ArrayList<>();
    private final List<ExchangeTrace> traces = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String body = "{}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_offline_register_holds_the_real_extract_and_the_recorded_cases() {
        assertThat(OfflineFiles.extract()).hasSizeGreaterThanOrEqualTo(1_860);
        assertThat(found(offline.bySiret(new Siret("10009484600019"))).name()).isEqualTo("SB-HEBERG");
        assertThat(found(offline.byRna(new Rna("W627011415"))).kind()).contains(HolderKind.ASSOCIATION);
        assertThat(offline.search("junior isen", 5).entries()).isNotEmpty();
        assertThat(found(offline.bySiret(new Siret("10009484600019"))).details()).isEqualTo(
                new RegisterDetails(Optional.of(LocalDate.of(2026, 1, 7)), Optional.empty(), Optional.of("aucun salarié"), Optional.of(true)));
        assertThat(offline.bySiret(new Siret("73282932000074"))).isInstanceOf(Unknown.class);
    }

    @Test
    void X4_an_association_is_told_with_its_address() {
        answer("v4_insee_etablissements_diffusables__association");

        var entry = found(apiEntreprise().bySiret(new Siret("77567227221138")));

        assertThat(entry.name()).isEqualTo("CROIX ROUGE FRANCAISE");
        assertThat(entry.rna()).contains(new Rna("W751004076"));
        assertThat(entry.address()).contains("98 RUE DIDOT 75014 PARIS 14");
        assertThat(entry.active()).isTrue();
        assertThat(asked.getFirst()).startsWith("/v4/insee/sirene/etablissements/diffusibles/77567227221138?context=").contains("recipient=20005375900011");
    }

    @Test
    void X4_the_day_an_establishment_closed_and_the_age_of_its_unit_are_told() {
        answer("v4_insee_etablissements_diffusables__personne_morale_etat_cesse");

        var closed = found(apiEntreprise().bySiret(new Siret("35005144700018")));

        assertThat(closed.active()).isFalse();
        assertThat(closed.details()).isEqualTo(new RegisterDetails(
                Optional.of(LocalDate.of(1989, 3, 13)), Optional.of(LocalDate.of(1995, 11, 15)), Optional.empty(), Optional.of(true)));
    }

    @Test
    void X4_a_tax_certificate_is_told_with_its_day_and_its_absence_says_no_more_than_it_knows() {
        answer("v4_dgfip_attestations_fiscales__200");
        assertThat(apiEntreprise().taxCertificate(new Siren("418166096"))).isEqualTo(
                new TaxCertificate(TaxCertificate.Status.DELIVERED, Optional.of(LocalDate.of(2023, 4, 11))));
        assertThat(asked.getFirst()).startsWith("/v4/dgfip/unites_legales/418166096/attestation_fiscale?context=");

        status = 404;
        answer("v4_dgfip_attestations_fiscales__404");
        assertThat(apiEntreprise().taxCertificate(new Siren("552100554")).status()).isEqualTo(TaxCertificate.Status.NOT_DELIVERED);
        status = 503;
        assertThat(apiEntreprise().taxCertificate(new Siren("552100554")).status()).isEqualTo(TaxCertificate.Status.NO_ANSWER);
        assertThat(offline.taxCertificate(new Siren("552100554"))).isEqualTo(TaxCertificate.NOT_ASKED);
    }

    @Test
    void X4_an_association_of_Alsace_Moselle_has_a_volume_and_a_folio_instead_of_a_number() {
        answer("v4_mi_unites_legales_open_data__association_regime_alsace_moselle");

        var entry = found(apiEntreprise().byRna(new Rna("W424179364")));

        assertThat(entry.rna()).isEmpty();
        assertThat(entry.localRegister()).contains("Tribunal d'instance de Molsheim, volume 009, folio 015");
    }

    @Test
    void X4_an_association_without_SIREN_is_known_by_its_number() {
        answer("v4_mi_unites_legales_open_data__association_sans_siren");

        var entry = found(apiEntreprise().byRna(new Rna("W604004799")));

        assertThat(entry.siren()).isEmpty();
        assertThat(entry.active()).isFalse();
    }

    @Test
    void X4_a_closed_establishment_is_told_as_such() {
        answer("v4_insee_etablissements_diffusables__personne_morale_etat_cesse");

        assertThat(found(apiEntreprise().bySiret(new Siret("35005144700018"))).active()).isFalse();
    }

    @Test
    void X4_X6_what_is_not_disclosed_or_not_known_is_unknown() {
        answer("v4_insee_etablissements_diffusables__personne_physique_non-diffusible");
        status = 404;
        assertThat(apiEntreprise().bySiret(new Siret("35004292500031"))).isInstanceOf(Unknown.class);

        answer("v4_mi_unites_legales_open_data__404");
        assertThat(apiEntreprise().byRna(new Rna("W552032534"))).isInstanceOf(Unknown.class);
    }

    @Test
    void X3_an_answer_of_the_shape_of_the_published_contract_is_read() {
        body = """
                {"results": [{"siren": "356000000", "nom_complet": "la poste", "nom_raison_sociale": "LA POSTE",
                  "nature_juridique": "5510", "etat_administratif": "A", "statut_diffusion": "O",
                  "siege": {"siret": "35600000000048", "adresse": "9 RUE DU COLONEL PIERRE AVIA 75015 PARIS 15",
                            "commune": "75115", "etat_administratif": "A"},
                  "matching_etablissements": [], "complements": {"identifiant_association": null}}],
                 "total_results": 1, "page": 1, "per_page": 1, "total_pages": 1}""";

        var entry = found(searchApi().bySiret(new Siret("35600000000048")));

        assertThat(entry.name()).isEqualTo("LA POSTE");
        assertThat(entry.kind()).contains(HolderKind.COMPANY);
        assertThat(entry.commune().orElseThrow().value()).isEqualTo("75115");
        assertThat(asked).containsExactly("/search?q=35600000000048&page=1&per_page=1");
    }

    @Test
    void X3_the_same_question_is_asked_once_a_day_and_never_more_than_seven_a_second() {
        body = "{\"results\": []}";
        var register = searchApi();
        for (int i = 0; i < 3; i++) register.search("la même", 5);
        assertThat(asked).hasSize(1);

        for (int i = 0; i < 20; i++) register.search("question " + i, 5);

        assertThat(asked).hasSize(7);
    }

    @Test
    void D9_each_question_to_a_register_leaves_a_trace_that_holds_neither_a_name_nor_the_answer() {
        answer("v4_insee_etablissements_diffusables__association");
        var register = apiEntreprise();
        register.bySiret(new Siret("77567227221138"));
        register.bySiret(new Siret("77567227221138"));
        body = "{\"results\": []}";
        searchApi().search("Jeanne Morel", 5);
        status = 503;
        apiEntreprise().byRna(new Rna("W604004799"));

        assertThat(traces).as("what was answered already is not asked again").containsExactly(
                new ExchangeTrace(CLOCK.instant(), "API", "SIRET " + new Siret("77567227221138").spaced(), Outcome.ANSWERED),
                new ExchangeTrace(CLOCK.instant(), "Annuaire", "recherche par nom", Outcome.ANSWERED),
                new ExchangeTrace(CLOCK.instant(), "API", "RNA W604004799", Outcome.NO_ANSWER));
    }

    @Test
    void a_register_that_is_down_is_told_unavailable_and_stops_nothing() {
        status = 429;
        assertThat(searchApi().bySiret(new Siret("35600000000048"))).isInstanceOf(Unavailable.class);
        server.stop(0);
        assertThat(apiEntreprise().bySiret(new Siret("77567227221138"))).isInstanceOf(Unavailable.class);
        assertThat(searchApi().search("la poste", 5).available()).isFalse();
    }

    private void answer(String recorded) {
        var file = Objects.requireNonNull(getClass().getResourceAsStream("/reference/registers/" + recorded + ".yaml"));
        Map<String, Object> mock = new Yaml().load(file);
        body = mock.get("payload").toString();
        status = (Integer) mock.get("status");
    }

    private SearchApiRegister searchApi() {
        return new SearchApiRegister(new RegisterClient("Annuaire", Optional.empty(), Duration.ofSeconds(2), 7, CLOCK, traces::add), address());
    }

    private ApiEntrepriseRegister apiEntreprise() {
        return new ApiEntrepriseRegister(
                new RegisterClient("API", Optional.of("jeton"), Duration.ofSeconds(2), 10, CLOCK, traces::add), address(), () -> "20005375900011");
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static RegisterEntry found(RegisterAnswer answer) {
        assertThat(answer).isInstanceOf(Found.class);
        return ((Found) answer).entry();
    }
}
