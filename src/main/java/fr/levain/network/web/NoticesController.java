package fr.levain.network.web;

import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.network.NetworkQuery;
import fr.levain.network.NetworkWords;
import fr.levain.network.Notice;
import fr.levain.network.NoticeKind;
import fr.levain.network.Notices;
import fr.levain.network.Notices.Matches;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What projects look for among one another; on the researchers' side, questions offered and laboratories sought. */
@Controller
class NoticesController {
    private final Notices notices;
    private final NetworkWords words;
    private final Searches searches;
    private final SingleAct acts;

    NoticesController(Notices notices, NetworkWords words, Searches searches, SingleAct acts) {
        this.notices = notices;
        this.words = words;
        this.searches = searches;
        this.acts = acts;
    }

    @OpenToAll
    @GetMapping(NoticesPage.PATH)
    View partners(@RequestParam Map<String, String> asked, @RequestParam(name = "autour", defaultValue = "") String typed) {
        return list(NetworkQuery.from(asked), typed, NoticesPage.PATH, false);
    }

    @OpenToAll
    @GetMapping(NoticesPage.RESEARCH)
    View research(@RequestParam Map<String, String> asked, @RequestParam(name = "autour", defaultValue = "") String typed) {
        return list(NetworkQuery.from(asked), typed, NoticesPage.RESEARCH, true);
    }

    @OpenToAll
    @GetMapping("/reseau/annonces/{id}")
    View notice(@PathVariable UUID id, @RequestParam(name = "fait", defaultValue = "") String done, Caller caller) {
        var notice = notices.view(id, caller);
        boolean mine = Notices.isAuthor(caller, notice);
        return new NoticePage(notice, mine ? notices.matches(notice, caller) : new Matches(List.of(), List.of()), words.settings(), words.departments(), mine, done);
    }

    @AnyAccount
    @GetMapping("/mon-reseau/annonces/nouvelle")
    View blank(@RequestParam(name = "genre", defaultValue = "") String kind, Caller.Account caller) {
        return page(Optional.empty(), NoticeForm.blank(kind(kind)), caller);
    }

    @AnyAccount
    @PostMapping("/mon-reseau/annonces/nouvelle")
    View publish(@RequestParam(name = "genre", defaultValue = "") String kind, @RequestParam MultiValueMap<String, String> typed, Caller.Account caller) {
        var form = NoticeForm.read(typed, kind(kind), words.settings(), words.departments(), searches);
        if (notices.of(caller).size() >= Notices.MOST)
            form = form.plus("titre", "Vous avez déjà %d annonces. Retirez-en une, dans « Mon réseau », pour en publier une autre.".formatted(Notices.MOST));
        if (!form.errors().isEmpty()) return page(Optional.empty(), form, caller);
        var draft = form.draft();
        return acts.once(typed, caller, () -> Redirect.to(notices.publish(Optional.empty(), draft, caller).path() + "?fait=publiee"));
    }

    @AnyAccount
    @GetMapping("/mon-reseau/annonces/{id}")
    View form(@PathVariable UUID id, Caller.Account caller) {
        var notice = own(id, caller);
        return page(Optional.of(id), NoticeForm.of(notice), caller);
    }

    @AnyAccount
    @PostMapping("/mon-reseau/annonces/{id}")
    View change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Caller.Account caller) {
        var form = NoticeForm.read(typed, own(id, caller).said().kind(), words.settings(), words.departments(), searches);
        if (!form.errors().isEmpty()) return page(Optional.of(id), form, caller);
        return Redirect.to(notices.publish(Optional.of(id), form.draft(), caller).path() + "?fait=publiee");
    }

    @AnyAccount
    @PostMapping("/mon-reseau/annonces/{id}/retrait")
    View close(@PathVariable UUID id, Caller.Account caller) {
        notices.close(id, caller);
        return Redirect.to("/mon-reseau?fait=annonce-retiree");
    }

    private View list(NetworkQuery query, String typed, String path, boolean research) {
        var around = searches.around(query, typed, path);
        if (around.isPresent()) return around.get();
        return new NoticesPage(searches.box(query, typed, path), notices.find(query, Optional.of(research)), research);
    }

    private Notice own(UUID id, Caller.Account caller) {
        var notice = notices.view(id, caller);
        if (!Notices.isAuthor(caller, notice)) throw new NotFound("notice " + id);
        return notice;
    }

    private NoticeFormPage page(Optional<UUID> id, NoticeForm form, Caller.Account caller) {
        var action = id.map(each -> "/mon-reseau/annonces/" + each).orElse("/mon-reseau/annonces/nouvelle?genre=" + form.draft().kind().name());
        return new NoticeFormPage(action, id.isPresent(), form, words.settings(), words.departments(), notices.organisations(caller), notices.projects(caller));
    }

    private static NoticeKind kind(String typed) {
        return Arrays.stream(NoticeKind.values()).filter(each -> each.name().equals(typed)).findFirst().orElse(NoticeKind.PARTNER_SOUGHT);
    }
}
