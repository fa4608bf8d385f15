package fr.levain.desk.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.desk.Tag;
import fr.levain.desk.Tags;
import fr.levain.desk.TypedTag;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts a tag on a dossier, takes it off, tells all it bore. */
@Controller
@RequestMapping("/instruction/{reference}/etiquettes")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class TagController {
    private final Tags tags;
    private final Assessments assessments;
    private final Applications applications;
    private final Accounts accounts;

    TagController(Tags tags, Assessments assessments, Applications applications, Accounts accounts) {
        this.tags = tags;
        this.assessments = assessments;
        this.applications = applications;
        this.accounts = accounts;
    }

    @GetMapping
    View tags(@PathVariable String reference, Caller caller) {
        return page(reference, TypedTag.of(Map.of()), FormErrors.none(), caller);
    }

    @PostMapping
    View put(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = TypedTag.of(sent);
        var errors = typed.problems(true);
        if (!errors.isEmpty()) return page(reference, typed, errors, caller);
        if (!tags.put(reference, tags.word(typed.label()), typed.why(), caller))
            return page(reference, typed, FormErrors.of("etiquette", "Ce dossier porte déjà cette étiquette."), caller);
        return Redirect.to("/instruction/" + reference + "/etiquettes");
    }

    @PostMapping("/{tag}/retrait")
    View remove(@PathVariable String reference, @PathVariable UUID tag, @RequestParam Map<String, String> sent, Caller caller) {
        var why = TypedTag.of(sent).why();
        tags.remove(reference, tag, why.length() > Tag.LONGEST_WHY ? why.substring(0, Tag.LONGEST_WHY) : why, caller);
        return Redirect.to("/instruction/" + reference + "/etiquettes");
    }

    private TagsPage page(String reference, TypedTag typed, FormErrors errors, Caller caller) {
        var application = assessments.byReference(reference, caller).application();
        var found = tags.of(application);
        var people = accounts.people(found.stream().flatMap(tag -> Stream.concat(Stream.of(tag.putBy()), tag.removedBy().stream())).distinct().toList());
        return new TagsPage(
                reference, applications.view(application).shownTitle(),
                found.stream().map(tag -> new TagsPage.Shown(tag, name(people, tag.putBy()), tag.removedBy().map(by -> name(people, by)).orElse(""))).toList(),
                tags.words().stream().map(word -> Choice.of(word, word)).toList(), typed, errors);
    }

    private static String name(Map<AccountId, Person> people, AccountId account) {
        return Optional.ofNullable(people.get(account)).map(Person::name).orElse("une personne partie du service");
    }
}
