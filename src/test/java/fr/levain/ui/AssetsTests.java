package fr.levain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AssetsTests {
    private final Assets assets = new Assets(false);

    @Test
    void the_stylesheet_holds_only_our_two_fonts_and_none_of_the_british_colours() {
        var css = css();

        assertThat(Pattern.compile("@font-face").matcher(css).results()).hasSize(2);
        assertThat(css).doesNotContain("GDS Transport", "crown", "#1d70b8", "#003078");
        assertThat(Pattern.compile("url\\((?!\"/static/)").matcher(css).find()).isFalse();
    }

    @Test
    void the_stylesheet_keeps_the_components_we_use_and_leaves_the_others() {
        assertThat(css()).contains(".govuk-radios__input", ".govuk-task-list", ".lv-steps");
        assertThat(css()).doesNotContain(".govuk-accordion", ".govuk-footer", ".govuk-\\!-margin");
    }

    @Test
    void a_first_page_weighs_less_than_a_hundred_kilobytes() {
        var fonts = weight(assets.paths().textFont()) + weight(address("fraunces.woff2"));
        var rest = weight(assets.paths().stylesheet()) + weight(assets.paths().script()) + weight(assets.paths().icon());

        // the page itself, compressed, stays under 8 kB
        assertThat(fonts + rest + 8_000).isLessThan(100_000);
    }

    @Test
    void an_address_changes_with_the_content() {
        assertThat(assets.paths().stylesheet()).matches("/static/[0-9a-f]{12}/levain\\.css");
        assertThat(assets.at("/static/000000000000/levain.css")).isEmpty();
    }

    private String css() {
        return new String(assets.at(assets.paths().stylesheet()).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private String address(String name) {
        var found = Pattern.compile("/static/[0-9a-f]+/" + Pattern.quote(name)).matcher(css());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private int weight(String path) {
        return assets.at(path).orElseThrow().gzipped().length;
    }
}
