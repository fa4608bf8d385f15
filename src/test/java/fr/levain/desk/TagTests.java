package fr.levain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.assessment.OfficerRecusals;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class TagTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Desk desk;
    @Autowired Tags tags;
    @Autowired OfficerRecusals recusals;
    @Autowired Journal journal;

    @Test
    void I06_a_tag_is_put_found_by_removed_and_stays_in_the_history_with_who_when_and_why() throws UnsupportedEncodingException {
        var officer = some.persona("nadia.bertin");
        var assistant = some.persona("paul.giraud");
        var reference = some.filed().value();
        var page = "/instruction/" + reference + "/etiquettes";
        var free = "Marché " + word();

        assertThat(post(officer, page)).hasStatus(422).bodyText().contains("Choisissez une étiquette, ou écrivez-en une.");
        assertThat(post(officer, page, "etiquette", "Visite à prévoir", "pourquoi", "Voir le four")).hasRedirectedUrl(page);
        assertThat(post(officer, page, "autre-etiquette", "VISITE A PREVOIR")).as("the same word").hasStatus(422).bodyText().contains("porte déjà cette étiquette", "VISITE A PREVOIR");
        assertThat(post(assistant, page, "autre-etiquette", free)).hasRedirectedUrl(page);
        assertThat(get(officer, "/instruction?etiquette=" + free + "&colonnes=etiquettes")).bodyText().contains("/instruction/" + reference, free + ", Visite à prévoir");
        assertThat(get(officer, "/instruction/" + reference)).bodyText().contains("Étiquettes", free);

        var id = get(officer, page).getResponse().getContentAsString().replaceAll("(?s).*?/etiquettes/([0-9a-f-]{36})/retrait.*", "$1");
        var first = tags.of(desk.row(reference).application()).stream().filter(tag -> tag.id().toString().equals(id)).findFirst().orElseThrow();
        assertThat(post(assistant, page + "/" + id + "/retrait", "pourquoi", "Visite faite")).hasRedirectedUrl(page);
        assertThat(post(assistant, page + "/" + id + "/retrait")).as("removed in between").hasStatus(409);

        assertThat(get(officer, page)).bodyText().contains("Étiquettes retirées", "Retirée par Paul Giraud", "Visite faite");
        assertThat(desk.row(reference).tags()).doesNotContain(first.label()).hasSize(1);
        assertThat(journal.timelineOf(desk.row(reference).application().subject())).extracting(TimelineEntry::sentence)
                .as("what an officer wrote stays out of it").contains("Une étiquette est posée : « Visite à prévoir ».", "Une étiquette est posée.").noneMatch(sentence -> sentence.contains(free));
    }

    @Test
    void a_tag_is_put_on_many_dossiers_once_read_over_and_the_report_tells_those_left_out() throws UnsupportedEncodingException {
        var officer = some.persona("nadia.bertin");
        var one = some.filed().value();
        var tagged = some.filed().value();
        var left = some.filed().value();
        var label = "Lot " + word();
        tags.put(tagged, label, "", officer);
        recusals.recuse(left, "Je siège au conseil d’administration de ce porteur.", officer);
        String[] dossiers = {"acte", "etiqueter", "ref", one, "ref", tagged, "ref", left};

        assertThat(post(officer, "/instruction/lots", dossiers)).hasStatusOk().bodyText().contains("Poser une étiquette", "Visite à prévoir");
        assertThat(post(officer, "/instruction/lots/apercu", dossiers)).hasStatus(422).bodyText().contains("Choisissez une étiquette, ou écrivez-en une.");
        var preview = post(officer, "/instruction/lots/apercu", with(dossiers, "autre-etiquette", label));
        assertThat(preview).hasStatusOk().bodyText().contains("Poser l’étiquette « " + label + " »", "porte déjà cette étiquette", "Vous n’instruisez pas ce dossier");
        var confirmation = "/instruction/lots/" + preview.getResponse().getContentAsString().replaceAll("(?s).*action=\"/instruction/lots/([0-9a-f-]{36})\".*", "$1");
        for (int click = 0; click < 2; click++) post(officer, confirmation, with(dossiers, "autre-etiquette", label));

        assertThat(get(officer, confirmation)).bodyText().contains("1\u00a0dossier fait", "2\u00a0dossiers refusés");
        assertThat(desk.row(one).tags()).containsExactly(label);
        assertThat(tags.of(desk.row(one).application())).hasSize(1);
        assertThat(desk.row(left).tags()).isEmpty();

        String[] off = {"acte", "retirer-etiquette", "ref", one, "etiquette", label, "pourquoi", "Fini"};
        var again = post(officer, "/instruction/lots/apercu", off);
        post(officer, "/instruction/lots/" + again.getResponse().getContentAsString().replaceAll("(?s).*action=\"/instruction/lots/([0-9a-f-]{36})\".*", "$1"), off);
        assertThat(tags.of(desk.row(one).application())).singleElement().extracting(Tag::removedWhy).isEqualTo("Fini");
    }

    /** Letters alone: no other test says it, and nothing reads it as a number. */
    private static String word() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "z";
    }

    private static String[] with(String[] pairs, String... more) {
        var all = java.util.Arrays.copyOf(pairs, pairs.length + more.length);
        System.arraycopy(more, 0, all, pairs.length, more.length);
        return all;
    }

    private MvcTestResult post(Caller.Account by, String path, String... pairs) {
        var request = browser.post().uri(path).with(user(by.id().toString())).with(csrf());
        for (int i = 0; i < pairs.length; i += 2) request = request.param(pairs[i], pairs[i + 1]);
        return request.exchange();
    }

    private MvcTestResult get(Caller.Account by, String path) {
        return browser.get().uri(path).with(user(by.id().toString())).exchange();
    }
}
