package fr.levain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What pages may load: nothing of anyone else's, but pictures of the one map service that a setting names. */
class ContentPolicyTests {
    @Test
    void nothing_is_loaded_from_elsewhere_while_no_map_service_is_named() {
        assertThat(SecurityConfiguration.contentPolicy(" ")).isEqualTo(SecurityConfiguration.contentPolicy(""))
                .contains("default-src 'self';", "img-src 'self' data:;").doesNotContain("http", "*");
    }

    @Test
    void the_map_service_named_may_give_pictures_and_nothing_else_and_nobody_else_may() {
        var policy = SecurityConfiguration.contentPolicy("https://data.geopf.fr/wms-r?LAYERS=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2");

        assertThat(policy).contains("img-src 'self' data: https://data.geopf.fr;");
        assertThat(policy.replace("img-src 'self' data: https://data.geopf.fr;", "img-src 'self' data:;")).isEqualTo(SecurityConfiguration.contentPolicy(""));
        assertThat(SecurityConfiguration.contentPolicy("https://cartes.exemple.fr:8443/wms")).contains("data: https://cartes.exemple.fr:8443;");
    }

    @Test
    void an_address_that_anybody_could_read_or_that_is_none_stops_the_start() {
        for (var wrong : new String[] {"http://data.geopf.fr/wms-r", "data.geopf.fr", "*", "https:"})
            assertThatThrownBy(() -> SecurityConfiguration.contentPolicy(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
    }
}
